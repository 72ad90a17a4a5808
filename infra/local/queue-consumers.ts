import { createHash } from 'node:crypto';
import { failedIdentifiers, mappingsOf, type Mapping } from './event-source-mappings.ts';
import type { Message, Queues } from './queues.ts';
import { lastPart, region } from './resource-names.ts';
import type { Template } from './template.ts';
import type { Functions } from './workers.ts';

/** What reads the queues and gives their messages to functions. */
export type Consumers = {
  start(): void;
  /** Nothing in hand and nothing waiting in any queue that has a reader. */
  idle(): boolean;
  /** Messages waiting or in hand, per queue that has a reader. */
  backlog(): Record<string, number>;
  stop(): Promise<void>;
};

type QueueShape = {
  VisibilityTimeout?: number;
  RedrivePolicy?: { deadLetterTargetArn: string; maxReceiveCount: number };
};

/** One queue's reader. `deliver` gives the messages that failed. */
type Reader = {
  queue: string;
  batchSize: number;
  hideMs: number;
  maxReceives: number;
  deliver(messages: Message[]): Promise<Message[]>;
  giveUp(message: Message): void;
};

export type ConsumersOptions = { template: Template; queues: Queues; functions: Functions; log: (line: string) => void };

const firstRetryMs = 250;
const concurrentBatches = 2;
const defaultVisibilitySeconds = 30;
/** An asynchronous invocation is tried three times in all, as on AWS. */
const asyncAttempts = 3;

/** The queue in which asynchronous invocations of a function wait. */
export const invocationQueue = (functionName: string): string => `invoke:${functionName}`;

/** Reads every queue that a mapping of the template reads, and the functions' queues of asynchronous invocations. */
export function openConsumers(options: ConsumersOptions): Consumers {
  const { template, queues, log } = options;
  const mapped = mappingsOf(template)
    .filter(({ sourceArn }) => sourceArn.includes(':sqs:'))
    .map((mapping) => mappingReader(mapping, options));
  const invoked = template
    .ofType('AWS::Lambda::Function')
    .map((resource) => invocationReader(template.name(resource), options));
  const readers = [...mapped, ...invoked];

  const inHand = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = true;

  const pump = (reader: Reader): void => {
    if (stopped) return;
    while ((inHand.get(reader.queue) ?? 0) < concurrentBatches) {
      const messages = queues.receive(reader.queue, reader.batchSize, reader.hideMs);
      if (messages.length === 0) return wakeFor(reader);
      inHand.set(reader.queue, (inHand.get(reader.queue) ?? 0) + 1);
      const batch: Promise<void> = settle(reader, messages).finally(() => {
        running.delete(batch);
        inHand.set(reader.queue, (inHand.get(reader.queue) ?? 1) - 1);
        pump(reader);
      });
      running.add(batch);
    }
  };

  const wakeFor = (reader: Reader): void => {
    const waitMs = queues.nextIn(reader.queue);
    clearTimeout(timers.get(reader.queue));
    if (waitMs !== undefined) timers.set(reader.queue, setTimeout(() => pump(reader), waitMs + 1));
  };

  const settle = async (reader: Reader, messages: Message[]): Promise<void> => {
    const failed = await reader.deliver(messages).catch((fault: Error) => {
      log(`${reader.queue}: a batch of ${messages.length} failed: ${fault.message}`);
      return messages;
    });
    if (stopped) return;
    queues.remove(messages.filter((message) => !failed.includes(message)));
    for (const message of failed) {
      if (message.receives >= reader.maxReceives) reader.giveUp(message);
      else queues.retry(message, Math.min(reader.hideMs, firstRetryMs * 2 ** (message.receives - 1)));
    }
  };

  for (const reader of readers) queues.onArrival(reader.queue, () => pump(reader));
  return {
    start: () => {
      stopped = false;
      for (const reader of readers) pump(reader);
    },
    idle: () => running.size === 0 && readers.every(({ queue }) => queues.count(queue) === 0),
    backlog: () => Object.fromEntries(readers.map(({ queue }) => [queue, queues.count(queue)])),
    stop: async () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.race([Promise.allSettled(running), new Promise((resolve) => setTimeout(resolve, 1000))]);
    },
  };
}

function mappingReader(mapping: Mapping, { template, queues, functions, log }: ConsumersOptions): Reader {
  const queue = lastPart(mapping.sourceArn);
  const resource = template.byArn(mapping.sourceArn);
  const shape = resource ? template.properties<QueueShape>(resource) : {};
  const redrive = shape.RedrivePolicy;
  return {
    queue,
    batchSize: mapping.batchSize,
    hideMs: (shape.VisibilityTimeout ?? defaultVisibilitySeconds) * 1000,
    maxReceives: redrive ? Number(redrive.maxReceiveCount) : Infinity,
    deliver: async (messages) => {
      const wanted = messages.filter((message) => mapping.accepts(filterView(message)));
      if (wanted.length === 0) return [];
      const answer = await functions.invoke(mapping.functionName, { Records: wanted.map((m) => recordOf(m, mapping.sourceArn)) });
      const ids = mapping.reportsFailures ? failedIdentifiers(answer, wanted.map(({ messageId }) => messageId)) : [];
      if (ids.length > 0) log(`${queue}: ${ids.length} of ${wanted.length} messages failed and will be tried again`);
      return wanted.filter(({ messageId }) => ids.includes(messageId));
    },
    giveUp: (message) => {
      log(`${queue}: message ${message.messageId} moved to dead letters after ${message.receives} attempts`);
      queues.move(message, lastPart(redrive?.deadLetterTargetArn ?? 'dead-letters'));
    },
  };
}

function invocationReader(functionName: string, { queues, functions, log }: ConsumersOptions): Reader {
  return {
    queue: invocationQueue(functionName),
    batchSize: 1,
    hideMs: defaultVisibilitySeconds * 1000,
    maxReceives: asyncAttempts,
    deliver: async ([message]) => {
      if (message) await functions.invoke(functionName, JSON.parse(message.body));
      return [];
    },
    giveUp: (message) => {
      log(`${functionName}: an asynchronous event was given up after ${message.receives} attempts`);
      const deadLetters = message.attributes.deadLetterArn;
      if (deadLetters) queues.move(message, lastPart(deadLetters));
      else queues.remove([message]);
    },
  };
}

function filterView(message: Message): unknown {
  try {
    return { body: JSON.parse(message.body) as unknown };
  } catch {
    return { body: message.body };
  }
}

function recordOf(message: Message, sourceArn: string): object {
  return {
    messageId: message.messageId,
    receiptHandle: String(message.id),
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(message.sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: sourceArn,
    awsRegion: region,
  };
}
