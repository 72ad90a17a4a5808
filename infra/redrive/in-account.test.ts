import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { redriveInAccount } from './in-account.ts';

type Input = Readonly<Record<string, unknown>>;

/** An account that answers the operations named, and keeps what each was asked. */
async function anAccount(answers: Readonly<Record<string, (input: Input) => object>>) {
  const asked: [string, Input][] = [];
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
      const input = JSON.parse(Buffer.concat(chunks).toString()) as Input;
      asked.push([operation, input]);
      const body = operation === 'GetQueueUrl' ? { QueueUrl } : (answers[operation]?.(input) ?? {});
      answer.writeHead('__type' in body ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
      answer.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const QueueUrl = `http://127.0.0.1:${port}/dead`;
  const surroundings = {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'a-person',
    AWS_SECRET_ACCESS_KEY: 'of-watch',
  };
  for (const [name, value] of Object.entries(surroundings)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  const sent = (operation: string): Input[] => asked.filter(([name]) => name === operation).map(([, input]) => input);
  return { sent, QueueUrl };
}

const batch = { streamArn: 'arn', shardId: 'shard', startSequenceNumber: '4', endSequenceNumber: '5' };
const body = JSON.stringify({ DDBStreamBatchInfo: batch });
const letter = { Body: body, ReceiptHandle: 'handle', MessageId: 'm', MD5OfBody: md5(body) };
const row = (sequence: string) => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: sequence,
    NewImage: { itemKind: { S: 'outbox' }, event: { S: JSON.stringify({ type: 'CandidateReferred', sequence }) } },
  },
});

/** Gives the letter once. */
function theLetterOnce(): () => object {
  let given = false;
  return () => {
    const Messages = given ? [] : [letter];
    given = true;
    return { Messages };
  };
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

const asked = { stage: 'prod', service: 'visitation', rebuilt: false, told: () => undefined } as const;

test('in an account the letter’s rows go from the stream to the bus, and then the letter goes', async () => {
  const { sent, QueueUrl } = await anAccount({
    ReceiveMessage: theLetterOnce(),
    GetShardIterator: () => ({ ShardIterator: 'here' }),
    GetRecords: () => ({ Records: [row('4'), row('5'), row('6')], NextShardIterator: 'on' }),
    PutEvents: () => ({ FailedEntryCount: 0, Entries: [{ EventId: '1' }, { EventId: '2' }] }),
  });
  const report = await redriveInAccount({ ...asked, failed: () => undefined });
  expect(report).toMatchObject({ letters: 1, sentOn: 1, events: 2 });
  expect(sent('GetQueueUrl')).toEqual([{ QueueName: 'fodfaeste-prod-visitation-unpublished' }]);
  const from = { StreamArn: 'arn', ShardId: 'shard', SequenceNumber: '4', ShardIteratorType: 'AT_SEQUENCE_NUMBER' };
  expect(sent('GetShardIterator')).toEqual([from]);
  expect(sent('PutEvents')[0]?.['Entries']).toMatchObject([
    { EventBusName: 'fodfaeste-prod', Source: 'fodfaeste.visitation', DetailType: 'CandidateReferred' },
    { DetailType: 'CandidateReferred' },
  ]);
  expect(sent('DeleteMessage')).toEqual([{ QueueUrl, ReceiptHandle: 'handle' }]);
});

test('in an account a letter older than the stream is put back, and so is one that the bus refuses', async () => {
  const old = await anAccount({
    ReceiveMessage: theLetterOnce(),
    GetShardIterator: () => ({ __type: 'TrimmedDataAccessException', message: 'older than 24 hours' }),
  });
  expect(await redriveInAccount({ ...asked, failed: () => undefined })).toMatchObject({ letters: 1, tooOld: 1 });
  expect(old.sent('ChangeMessageVisibility')).toEqual([
    { QueueUrl: old.QueueUrl, ReceiptHandle: 'handle', VisibilityTimeout: 0 },
  ]);

  const refusing = await anAccount({
    ReceiveMessage: theLetterOnce(),
    GetShardIterator: () => ({ ShardIterator: 'here' }),
    GetRecords: () => ({ Records: [row('4'), row('5')] }),
    PutEvents: () => ({ FailedEntryCount: 1, Entries: [{ EventId: '1' }, { ErrorCode: 'InternalFailure' }] }),
  });
  const failures: string[] = [];
  const failed = (sequence: string, reason: string): void => void failures.push(`${sequence} ${reason}`);
  expect(await redriveInAccount({ ...asked, failed })).toMatchObject({ refused: 1, events: 1 });
  expect(failures).toEqual(['5 InternalFailure']);
  expect(refusing.sent('DeleteMessage')).toEqual([]);
  expect(refusing.sent('ChangeMessageVisibility')).toHaveLength(1);
});
