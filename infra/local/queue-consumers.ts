import { mappingsOf } from './event-source-mappings.ts';
import { invocationReader, mappingReader, type Reader, type ReaderOptions } from './queue-readers.ts';
import type { Message } from './queues.ts';

/** What reads the queues and gives their messages to functions. */
export type Consumers = {
  start(): void;
  /** Nothing in hand and nothing waiting in any queue that has a reader. */
  idle(): boolean;
  /** Messages waiting or in hand, per queue that has a reader. */
  backlog(): Record<string, number>;
  stop(): Promise<void>;
};

const firstRetryMs = 250;
const concurrentBatches = 2;

/** Reads every queue that a mapping of the template reads, and the functions' queues of asynchronous invocations. */
export function openConsumers(options: ReaderOptions): Consumers {
  const { template, queues, turn, log } = options;
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
    while (mayTakeMore(reader)) {
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

  /** A second batch at once only where more than one is waiting: each costs an execution environment of its own. */
  const mayTakeMore = ({ queue, batchSize }: Reader): boolean => {
    const batches = inHand.get(queue) ?? 0;
    return batches === 0 || (batches < concurrentBatches && queues.count(queue) > 2 * batchSize);
  };

  const wakeFor = (reader: Reader): void => {
    const waitMs = queues.nextIn(reader.queue);
    clearTimeout(timers.get(reader.queue));
    if (waitMs !== undefined)
      timers.set(
        reader.queue,
        setTimeout(() => pump(reader), waitMs + 1),
      );
  };

  const settle = async (reader: Reader, messages: Message[]): Promise<void> => {
    const failed = await reader.deliver(messages).catch((fault: Error) => {
      if (!stopped) log(`${reader.queue}: a batch of ${messages.length} failed: ${fault.message}`);
      return messages;
    });
    if (stopped) return;
    queues.remove(messages.filter((message) => !failed.includes(message)));
    for (const message of failed) {
      if (message.receives >= reader.maxReceives) reader.giveUp(message);
      else queues.retry(message, Math.min(reader.hideMs, firstRetryMs * 2 ** (message.receives - 1)));
    }
  };

  const gathering = new Set<Reader>();
  const arrived = (reader: Reader): void => {
    if (gathering.has(reader)) return;
    gathering.add(reader);
    void turn().then(() => {
      gathering.delete(reader);
      pump(reader);
    });
  };
  for (const reader of readers) queues.onArrival(reader.queue, () => arrived(reader));
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
