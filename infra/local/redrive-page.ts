import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { busName, unpublishedQueue } from '#infra/names.ts';
import { publishEvents, type StreamRow } from '#shared/runtime/publish-events.ts';
import { type Letters, redrive, type Stream } from '#shared/runtime/redrive.ts';
import type { Bus } from './bus.ts';
import { DynamoDbRefusal, type DynamoDbCall } from './dynamodb-call.ts';
import { readBody } from './http-body.ts';
import { answerJson } from './pages.ts';
import { answerProblem } from './problem.ts';
import type { Message, Queues } from './queues.ts';
import type { Template } from './template.ts';

export type RedrivePageOptions = {
  readonly template: Template;
  readonly call: DynamoDbCall;
  readonly queues: Queues;
  readonly bus: Bus;
  readonly origin: string;
  readonly log: (line: string) => void;
};

/** Longer than any redrive takes. */
const hideMs = 10 * 60_000;
const atATime = 10;

/**
 * `/local/redrive`: publishes once more what a service's publisher gave up, as `npm run redrive` does in an account with
 * a person's own rights. POST takes `{service, rebuilt?}` and gives the report.
 */
export function redrivePage({ template, call, queues, bus, origin, log }: RedrivePageOptions) {
  return async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    if (incoming.method !== 'POST') return answerProblem(answer, 405, 'Method Not Allowed');
    // Another site's page in the same browser must not begin one.
    const from = incoming.headers.origin;
    if (from !== undefined && from !== origin) return answerProblem(answer, 403, 'Forbidden');
    const asked = JSON.parse((await readBody(incoming)).toString()) as { service?: string; rebuilt?: boolean };
    const service = String(asked.service);
    const queue = unpublishedQueue('local', service);
    if (!template.byName('AWS::SQS::Queue', queue))
      return answerProblem(answer, 404, 'Not Found', `these templates have no queue ${queue}`);
    const publishing = {
      service,
      busName: busName('local'),
      putEvents: async (entries: PutEventsRequestEntry[]) => {
        const untimed = entries.map(({ Time: _time, ...entry }) => entry);
        return { Entries: bus.put(untimed), $metadata: {} };
      },
      failed: (sequence: string, reason: string) => log(`redrive of ${service}: ${sequence} not published: ${reason}`),
    };
    const report = await redrive({
      letters: lettersIn(queues, queue),
      stream: streamOf(call),
      publish: (rows) => publishEvents(publishing, rows),
      rebuilt: asked.rebuilt === true,
    });
    answerJson(answer, report);
  };
}

function lettersIn(queues: Queues, queue: string): Letters<Message> {
  return {
    take: async () => queues.receive(queue, atATime, hideMs),
    remove: async (letter) => queues.remove([letter]),
    putBack: async (letter) => queues.retry(letter, 0),
  };
}

type Page = { readonly Records: readonly StreamRow[]; readonly NextShardIterator?: string };

function streamOf(call: DynamoDbCall): Stream {
  return {
    openAt: async ({ streamArn: StreamArn, shardId: ShardId, startSequenceNumber: SequenceNumber }) => {
      const from = { StreamArn, ShardId, SequenceNumber, ShardIteratorType: 'AT_SEQUENCE_NUMBER' };
      try {
        return (await call<{ ShardIterator: string }>('GetShardIterator', from)).ShardIterator;
      } catch (fault) {
        if (fault instanceof DynamoDbRefusal && fault.name === 'TrimmedDataAccessException') return undefined;
        throw fault;
      }
    },
    next: async (ShardIterator) => {
      const { Records: rows, NextShardIterator: place } = await call<Page>('GetRecords', { ShardIterator });
      return { rows, place };
    },
  };
}
