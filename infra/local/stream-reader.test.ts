import { describe, expect, it } from 'vitest';
import type { DynamoDbCall } from './dynamodb-call.ts';
import type { Mapping } from './event-source-mappings.ts';
import { scratchStore } from '#test/runtime-fixture/scratch.ts';
import { openQueues } from './queues.ts';
import { StreamReader } from './stream-reader.ts';
import type { Functions } from './workers.ts';

type StreamEvent = { Records: { dynamodb: { SequenceNumber: string } }[] };

/** A stream of `count` records, numbered from 1, whose reader fails on the numbers in `poison` as often as `fails` says. */
function reading(count: number, options: Partial<Mapping> & { fails: (sequence: number, attempt: number) => boolean }) {
  const store = scratchStore();
  const queues = openQueues(store);
  const handled: number[] = [];
  const attempts = new Map<number, number>();
  const { fails, ...mapping } = options;
  const call: DynamoDbCall = <Output>(operation: string, input: object) => {
    const { SequenceNumber = '0', ShardIterator = '0' } = input as Record<string, string>;
    if (operation === 'GetShardIterator') return Promise.resolve({ ShardIterator: SequenceNumber } as Output);
    const from = Number(ShardIterator);
    const numbers = Array.from({ length: Math.min(5, count - from) }, (_, index) => from + index + 1);
    const Records = numbers.map((n) => ({
      eventID: String(n),
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: String(n) },
    }));
    return Promise.resolve({ Records, NextShardIterator: String(from + numbers.length) } as Output);
  };
  const functions: Functions = {
    invoke: (_name, event) => {
      const { Records } = event as StreamEvent;
      for (const { dynamodb } of Records) {
        const sequence = Number(dynamodb.SequenceNumber);
        const attempt = (attempts.get(sequence) ?? 0) + 1;
        attempts.set(sequence, attempt);
        if (fails(sequence, attempt))
          return Promise.resolve({ batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] });
        handled.push(sequence);
      }
      return Promise.resolve({ batchItemFailures: [] });
    },
    has: () => true,
    warm: () => Promise.resolve(),
    rest: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  const full: Mapping = {
    id: 'M',
    sourceArn: 'arn',
    functionName: 'F',
    batchSize: 5,
    reportsFailures: true,
    accepts: () => true,
    bisects: false,
    startingPosition: 'TRIM_HORIZON',
    ...mapping,
  };
  const lines: string[] = [];
  const shared = { table: 'T', StreamArn: 'arn', shards: ['s'], region: 'x', call, store, functions, queues };
  const reader = () =>
    new StreamReader({ mapping: full, ...shared, turn: () => Promise.resolve(), log: (line) => lines.push(line) });
  return {
    reader,
    handled,
    queues,
    checkpoint: () => store.database.prepare('SELECT sequence FROM checkpoints').get(),
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a stream reader', () => {
  it('gives every record once, in order, and remembers where it was', async () => {
    const { reader, handled, checkpoint } = reading(12, { fails: () => false });
    await reader().caughtUp();
    await reader().caughtUp();
    expect(handled).toEqual(numbers(12));
    expect(checkpoint()).toEqual({ sequence: '12' });
  });

  it('passes over what the filter refuses', async () => {
    const accepts = (record: unknown) => Number((record as { eventID: string }).eventID) > 10;
    const { reader, handled, checkpoint } = reading(12, { fails: () => false, accepts });
    await reader().caughtUp();
    expect(handled).toEqual([11, 12]);
    expect(checkpoint()).toEqual({ sequence: '12' });
  });

  it('goes on from the record that failed, without repeating those before it', async () => {
    const { reader, handled } = reading(7, { fails: (sequence, attempt) => sequence === 3 && attempt < 3 });
    await reader().caughtUp();
    expect(handled).toEqual(numbers(7));
  });

  it('gives one record up after its retries, tells where, and goes on', async () => {
    const options = { maxRetries: 2, bisects: true, onFailureArn: 'arn:aws:sqs:x:0:Letters' };
    const { reader, handled, queues } = reading(7, { ...options, fails: (sequence) => sequence === 4 });
    await reader().caughtUp();
    expect(handled.filter((sequence) => sequence !== 4)).toEqual([1, 2, 3, 5, 6, 7]);
    const [letter] = queues.receive('Letters', 1, 1);
    expect(JSON.parse(letter?.body ?? '{}')).toMatchObject({
      DDBStreamBatchInfo: { startSequenceNumber: '4', batchSize: 1 },
    });
  });
});
