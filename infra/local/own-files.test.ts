import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDynoxide } from './dynoxide.ts';
import { scratchFolder } from '#test/runtime-fixture/scratch.ts';
import { openStore } from './store.ts';

const rights = (path: string): string => (statSync(path).mode & 0o777).toString(8);

it('what people told the house can be read by nobody else on the machine', async () => {
  const folder = scratchFolder();
  chmodSync(folder, 0o755);
  const store = openStore(folder);
  onTestFinished(() => store.close());
  store.saveSetting('tried', 'yes');
  const engine = await startDynoxide(join(folder, 'tables.sqlite'), () => undefined);
  onTestFinished(() => engine.stop());
  await fetch(engine.endpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': 'DynamoDB_20120810.CreateTable',
      'content-type': 'application/x-amz-json-1.0',
      authorization:
        'AWS4-HMAC-SHA256 Credential=a/20261127/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({
      TableName: 'Tried',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  });
  expect(rights(folder)).toBe('700');
  const databases = readdirSync(folder).filter((name) => name.includes('.sqlite') && !name.endsWith('.pid'));
  expect(databases).toEqual(expect.arrayContaining(['runtime.sqlite', 'tables.sqlite']));
  expect(databases.map((name) => `${name} ${rights(join(folder, name))}`)).toEqual(
    databases.map((name) => `${name} 600`),
  );
});
