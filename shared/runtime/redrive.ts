import type { DynamoDBBatchResponse } from 'aws-lambda';
import { outboxRow, viewedRow } from './house-rows.ts';
import type { StreamRow } from './publish-events.ts';

/** Where a batch that a stream's reader gave up lies (`DDBStreamBatchInfo`). */
export type GivenUp = {
  readonly streamArn: string;
  readonly shardId: string;
  readonly startSequenceNumber: string;
  readonly endSequenceNumber: string;
};

/** A stream, read from a batch's first row on; opening gives nothing where the row is older than the stream (24 hours). */
export type Stream = {
  readonly openAt: (batch: GivenUp) => Promise<string | undefined>;
  readonly next: (
    place: string,
  ) => Promise<{ readonly rows: readonly StreamRow[]; readonly place?: string | undefined }>;
};

/** The dead letters of a publisher. What is taken is hidden from others for a while. */
export type Letters<Letter extends { readonly body: string }> = {
  readonly take: () => Promise<readonly Letter[]>;
  readonly remove: (letter: Letter) => Promise<void>;
  readonly putBack: (letter: Letter) => Promise<void>;
};

export type Redriven = {
  readonly letters: number;
  /** Letters whose events are all on the bus, and which are therefore gone; and how many events that were. */
  readonly sentOn: number;
  readonly events: number;
  /** Letters that wait on: the bus refused an event again, the rows are older than the stream, or it names no rows. */
  readonly refused: number;
  readonly tooOld: number;
  readonly notUnderstood: number;
};
type Outcome = { readonly is: 'sentOn' | 'refused' | 'tooOld' | 'notUnderstood'; readonly events: number };

export type Redriving<Letter extends { readonly body: string }> = {
  readonly letters: Letters<Letter>;
  readonly stream: Stream;
  /** What the publisher itself does with the rows of its stream. */
  readonly publish: (rows: readonly StreamRow[]) => Promise<DynamoDBBatchResponse>;
  /** Whether letters older than the stream are thrown away: once their events were told again from the outbox. */
  readonly rebuilt?: boolean;
  /** Hears after each letter how far it is. */
  readonly told?: (soFar: Redriven) => void;
};

/** A stream may answer with empty pages before the next rows; more of them than this in a row are its end. */
const emptyPagesAtMost = 50;

/**
 * Publishes once more what a table's publisher gave up: reads each dead letter's rows from the stream, puts their events
 * on the bus as the publisher does, and only then removes the letter. What was published before a stop is published
 * again; those who hear it are idempotent. Letters that could not be sent on are put back.
 */
export async function redrive<Letter extends { readonly body: string }>(
  redriving: Redriving<Letter>,
): Promise<Redriven> {
  const { letters, rebuilt = false, told } = redriving;
  const inHand = new Set<Letter>();
  let report: Redriven = { letters: 0, sentOn: 0, events: 0, refused: 0, tooOld: 0, notUnderstood: 0 };
  try {
    for (let taken = await letters.take(); taken.length > 0; taken = await letters.take()) {
      for (const letter of taken) inHand.add(letter);
      for (const letter of taken) {
        const { is, events } = await sendOn(letter, redriving);
        if (is === 'sentOn' || (is === 'tooOld' && rebuilt)) {
          await letters.remove(letter);
          inHand.delete(letter);
        }
        report = { ...report, letters: report.letters + 1, events: report.events + events, [is]: report[is] + 1 };
        told?.(report);
      }
    }
    return report;
  } finally {
    // One that cannot be put back now shows again by itself.
    await Promise.allSettled([...inHand].map((letter) => letters.putBack(letter)));
  }
}

async function sendOn<Letter extends { readonly body: string }>(
  letter: Letter,
  { stream, publish }: Redriving<Letter>,
): Promise<Outcome> {
  const batch = batchIn(letter.body);
  if (!batch) return { is: 'notUnderstood', events: 0 };
  const rows = await rowsOf(batch, stream);
  if (!rows) return { is: 'tooOld', events: 0 };
  const telling = rows.filter(tells);
  const { batchItemFailures } = await publish(telling);
  const events = telling.length - batchItemFailures.length;
  return { is: batchItemFailures.length > 0 ? 'refused' : 'sentOn', events };
}

/** The batch a letter tells of; nothing where it is none of a stream's. */
function batchIn(body: string): GivenUp | undefined {
  try {
    const { DDBStreamBatchInfo: batch } = JSON.parse(body) as { DDBStreamBatchInfo?: Partial<GivenUp> };
    const isWhole = batch?.streamArn && batch.shardId && batch.startSequenceNumber && batch.endSequenceNumber;
    return isWhole ? (batch as GivenUp) : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of the stream from the batch's first to its last; nothing where one of these two is gone. */
async function rowsOf(batch: GivenUp, stream: Stream): Promise<StreamRow[] | undefined> {
  const [first, last] = [BigInt(batch.startSequenceNumber), BigInt(batch.endSequenceNumber)];
  const found: StreamRow[] = [];
  let place = await stream.openAt(batch);
  for (let empty = 0; place !== undefined && empty < emptyPagesAtMost;) {
    const page = await stream.next(place);
    found.push(...page.rows);
    if (found.some((row) => sequenceOf(row) >= last)) break;
    empty = page.rows.length === 0 ? empty + 1 : 0;
    place = page.place;
  }
  const within = found.filter((row) => sequenceOf(row) >= first && sequenceOf(row) <= last);
  const has = (sequence: bigint): boolean => within.some((row) => sequenceOf(row) === sequence);
  return has(first) && has(last) ? within : undefined;
}

const sequenceOf = (row: StreamRow): bigint => BigInt(row.dynamodb?.SequenceNumber ?? 0);

/** Whether a row is one that the publisher hears of: new, and in the outbox or the access log. */
function tells({ eventName, dynamodb }: StreamRow): boolean {
  const kind = dynamodb?.NewImage?.['itemKind']?.S ?? '';
  return eventName === 'INSERT' && [outboxRow.name, viewedRow.name].includes(kind);
}
