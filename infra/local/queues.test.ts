import { describe, expect, it } from 'vitest';
import { openBus } from './bus.ts';
import { openClock } from './clock.ts';
import { eventually, resourcesOf, scratchFolder, scratchStore } from '#test/runtime-fixture/scratch.ts';
import { openConsumers } from './queue-consumers.ts';
import { openQueues } from './queues.ts';
import { openStore } from './store.ts';
import type { Functions } from './workers.ts';

type SqsEvent = { Records: { messageId: string; body: string }[] };
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const template = () =>
  resourcesOf({
    Letters: { Type: 'AWS::SQS::Queue' },
    Work: {
      Type: 'AWS::SQS::Queue',
      Properties: { VisibilityTimeout: 1, RedrivePolicy: { deadLetterTargetArn: arn('Letters'), maxReceiveCount: 2 } },
    },
    Worker: { Type: 'AWS::Lambda::Function', Properties: {} },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: arn('Work'),
        FunctionName: { Ref: 'Worker' },
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { 'detail-type': ['Done'] },
        Targets: [{ Arn: arn('Work') }, { Arn: arn('Worker') }],
      },
    },
  });

function consuming(invoke: (name: string, event: never) => Promise<unknown>) {
  const store = scratchStore();
  const queues = openQueues(store);
  const functions: Functions = {
    invoke: (name, event) => invoke(name, event as never),
    has: () => true,
    warm: () => Promise.resolve(),
    rest: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  const lines: string[] = [];
  const consumers = openConsumers({
    template: template(),
    queues,
    functions,
    turn: () => Promise.resolve(),
    log: (line) => lines.push(line),
  });
  consumers.start();
  return { store, queues, consumers, lines };
}

describe('a queue', () => {
  it('keeps what it acknowledged, and shows again what a killed runtime had in hand', () => {
    const folder = scratchFolder();
    const first = openStore(folder);
    openQueues(first).send('Q', 'one');
    expect(openQueues(first).receive('Q', 10, 60_000)).toHaveLength(1);
    first.close();
    const second = openStore(folder);
    expect(openQueues(second).receive('Q', 10, 60_000)).toMatchObject([{ body: 'one', receives: 2 }]);
    second.close();
  });

  it('hides what is received and what is delayed', () => {
    const queues = openQueues(scratchStore());
    queues.send('Q', 'now');
    queues.send('Q', 'later', { delayMs: 60_000 });
    expect(queues.receive('Q', 10, 60_000).map(({ body }) => body)).toEqual(['now']);
    expect(queues.receive('Q', 10, 60_000)).toEqual([]);
    expect(queues.count('Q')).toBe(2);
  });
});

describe('a consumer', () => {
  it('gets messages in batches and removes what is done', async () => {
    const bodies: string[] = [];
    const { queues, consumers } = consuming((_name, { Records }: SqsEvent) => {
      bodies.push(...Records.map(({ body }) => body));
      return Promise.resolve({ batchItemFailures: [] });
    });
    for (const body of ['a', 'b', 'c']) queues.send('S-Work', body);
    await eventually(() => consumers.idle());
    expect(bodies.toSorted()).toEqual(['a', 'b', 'c']);
    await consumers.stop();
  });

  it('tries a reported failure again and moves it to dead letters at last, the others being done once', async () => {
    const seen: string[] = [];
    const { queues, consumers } = consuming((_name, { Records }: SqsEvent) => {
      seen.push(...Records.map(({ body }) => body));
      const bad = Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({ itemIdentifier: messageId }));
      return Promise.resolve({ batchItemFailures: bad });
    });
    for (const body of ['good', 'bad']) queues.send('S-Work', body);
    await eventually(() => consumers.idle());
    expect(seen.toSorted()).toEqual(['bad', 'bad', 'good']);
    expect(queues.receive('S-Letters', 10, 1)).toMatchObject([{ body: 'bad' }]);
    await consumers.stop();
  });

  it('takes the whole batch as failed when the function throws', async () => {
    const { queues, consumers, lines } = consuming(() => Promise.reject(new Error('no')));
    for (const body of ['a', 'b']) queues.send('S-Work', body);
    await eventually(() => consumers.idle());
    expect(queues.count('S-Letters')).toBe(2);
    expect(lines.some((line) => line.includes('failed: no'))).toBe(true);
    await consumers.stop();
  });
});

describe('the bus', () => {
  it('hands an event that fits to every target of the rule, and no other', async () => {
    const got: string[] = [];
    const { store, queues, consumers } = consuming((_name, event: Partial<SqsEvent> & { 'detail-type'?: string }) => {
      got.push(event.Records ? `queue ${event.Records.length}` : `direct ${event['detail-type']}`);
      return Promise.resolve({ batchItemFailures: [] });
    });
    const bus = openBus({ template: template(), store, queues, clock: openClock(store) });
    const results = bus.put([
      { Source: 's', DetailType: 'Done', Detail: '{}' },
      { Source: 's', DetailType: 'Other', Detail: '{}' },
      { Source: 's', DetailType: 'Done', Detail: 'not json' },
    ]);
    expect(results.map(({ ErrorCode }) => ErrorCode)).toEqual([undefined, undefined, 'MalformedDetail']);
    await eventually(() => consumers.idle());
    expect(got.toSorted()).toEqual(['direct Done', 'queue 1']);
    await consumers.stop();
  });
});
