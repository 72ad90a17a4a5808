import type { PutEventsCommandOutput, PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import type { EventEnvelope } from '#shared/events/event.ts';

/** How the bus is asked; `PutEvents` of EventBridge. */
export type PutEvents = (entries: PutEventsRequestEntry[]) => Promise<PutEventsCommandOutput>;

/** A row as its table's stream tells of it, as far as publishing needs it. */
export type StreamRow = {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly SequenceNumber?: string | undefined;
        readonly NewImage?: { readonly [field: string]: { readonly S?: string | undefined } } | undefined;
      }
    | undefined;
};

export type Publishing = {
  readonly service: string;
  readonly busName: string;
  readonly putEvents: PutEvents;
  /** Hears of each row that could not be carried. */
  readonly failed: (sequenceNumber: string, reason: string) => void;
};

/** EventBridge takes ten entries and 256 KB at a time; we stay well below the second. */
const entriesAtATime = 10;
const bytesAtATime = 200 * 1024;

/**
 * Puts the events of new outbox and log rows on the bus, ten at a time and in their order. Names the rows that were not
 * taken, so that the stream goes on from the first of them.
 */
export async function publishEvents(
  { service, busName, putEvents, failed }: Publishing,
  records: readonly StreamRow[],
): Promise<DynamoDBBatchResponse> {
  const failures: string[] = [];
  const fail = (sequence: string, reason: string): void => {
    failures.push(sequence);
    failed(sequence, reason);
  };
  const carried = records.flatMap((record) => {
    const sequence = record.dynamodb?.SequenceNumber ?? '';
    const stored = record.dynamodb?.NewImage?.['event']?.S;
    if (stored) return [{ sequence, stored }];
    fail(sequence, 'an outbox row without an event');
    return [];
  });
  for (const part of inParts(carried)) {
    const answer = await putEvents(part.map(({ stored }) => entryOf(stored, service, busName))).catch(
      (fault: Error) => fault,
    );
    part.forEach(({ sequence }, place) => {
      const refused = answer instanceof Error ? answer.message : answer.Entries?.[place]?.ErrorCode;
      if (refused) fail(sequence, refused);
    });
  }
  return { batchItemFailures: failures.map((itemIdentifier) => ({ itemIdentifier })) };
}

type Carried = { readonly sequence: string; readonly stored: string };

function inParts(carried: readonly Carried[]): Carried[][] {
  const parts: Carried[][] = [];
  let bytes = 0;
  for (const row of carried) {
    const size = Buffer.byteLength(row.stored);
    const last = parts.at(-1);
    if (last && last.length < entriesAtATime && bytes + size <= bytesAtATime) last.push(row);
    else {
      parts.push([row]);
      bytes = 0;
    }
    bytes += size;
  }
  return parts;
}

function entryOf(stored: string, service: string, busName: string): PutEventsRequestEntry {
  const { type } = JSON.parse(stored) as EventEnvelope;
  return { EventBusName: busName, Source: `fodfaeste.${service}`, DetailType: type, Detail: stored };
}
