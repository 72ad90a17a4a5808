import { createHash } from 'node:crypto';
import { failedIdentifiers, type Mapping } from './event-source-mappings.ts';
import type { Message, Queues } from './queues.ts';
import { lastPart, region } from './resource-names.ts';
import type { Template } from './template.ts';
import type { Functions } from './workers.ts';

/** One queue's reader. `deliver` gives the messages that failed. */
export type Reader = {
  queue: string;
  batchSize: number;
  hideMs: number;
  maxReceives: number;
  deliver(messages: Message[]): Promise<Message[]>;
  giveUp(message: Message): void;
};

export type ReaderOptions = {
  template: Template;
  queues: Queues;
  functions: Functions;
  /** Resolves when work behind the scenes may take its turn. */
  turn: () => Promise<void>;
  log: (line: string) => void;
};

type QueueShape = {
  VisibilityTimeout?: number;
  RedrivePolicy?: { deadLetterTargetArn: string; maxReceiveCount: number };
};

const defaultVisibilitySeconds = 30;
/** An asynchronous invocation is tried three times in all, as on AWS. */
const asyncAttempts = 3;

/** The queue in which asynchronous invocations of a function wait. */
export const invocationQueue = (functionName: string): string => `invoke:${functionName}`;

/** Reads a queue for the function that a mapping names. */
export function mappingReader(mapping: Mapping, { template, queues, functions, log }: ReaderOptions): Reader {
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
      const answer = await functions.invoke(mapping.functionName, {
        Records: wanted.map((m) => recordOf(m, mapping.sourceArn)),
      });
      const ids = mapping.reportsFailures
        ? failedIdentifiers(
            answer,
            wanted.map(({ messageId }) => messageId),
          )
        : [];
      if (ids.length > 0) log(`${queue}: ${ids.length} of ${wanted.length} messages failed and will be tried again`);
      return wanted.filter(({ messageId }) => ids.includes(messageId));
    },
    giveUp: (message) => {
      log(`${queue}: message ${message.messageId} moved to dead letters after ${message.receives} attempts`);
      queues.move(message, lastPart(redrive?.deadLetterTargetArn ?? 'dead-letters'));
    },
  };
}

/** Runs a function's asynchronous invocations, one event at a time. */
export function invocationReader(functionName: string, { queues, functions, log }: ReaderOptions): Reader {
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
