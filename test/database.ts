import { randomBytes, randomInt } from 'node:crypto';
import type { HttpRequest } from '@aws-sdk/types';
import { CreateTableCommand, DynamoDBClient, type AttributeDefinition } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { municipalityCode, type MunicipalityCode } from '#shared/kernel/scope.ts';

export type TestTable = { readonly client: DynamoDBDocumentClient; readonly name: string };

const keyNames = ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'];
const keyOf = (prefix: string) => [
  { AttributeName: `${prefix}pk`, KeyType: 'HASH' as const },
  { AttributeName: `${prefix}sk`, KeyType: 'RANGE' as const },
];

/**
 * A signature of the right form with no sum in it: a run makes a hundred thousand calls, and the embedded database looks
 * at the form alone.
 */
function asIfSigned(request: HttpRequest): HttpRequest {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=test/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
  Object.assign(request.headers, { authorization, 'x-amz-date': '20260101T000000Z' });
  return request;
}

/** A table of the house's form, for one test file, on the embedded database. */
export async function testTable(): Promise<TestTable> {
  const engine = new DynamoDBClient({
    endpoint: inject('databaseEndpoint'),
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    signer: { sign: (request) => Promise.resolve(asIfSigned(request)) },
  });
  const name = `test-${randomBytes(6).toString('hex')}`;
  await engine.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keyOf(''),
      AttributeDefinitions: keyNames.map((AttributeName): AttributeDefinition => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: ['gsi1', 'gsi2'].map((IndexName) => ({
        IndexName,
        KeySchema: keyOf(IndexName),
        Projection: { ProjectionType: 'ALL' },
      })),
    }),
  );
  return { client: DynamoDBDocumentClient.from(engine, { marshallOptions: { removeUndefinedValues: true } }), name };
}

const codes = { first: 1000, count: 9000 };
const firstDrawn = randomInt(codes.count);
let drawn = 0;

/** A municipality that no other test of this file uses: the next code each time, since codes drawn by chance meet one day. */
export function freshMunicipality(): MunicipalityCode {
  const code = codes.first + ((firstDrawn + drawn) % codes.count);
  drawn += 1;
  return municipalityCode(String(code));
}
