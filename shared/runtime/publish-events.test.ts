import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { publishEvents, type PutEvents } from './publish-events.ts';

const row = (place: number, text = ''): DynamoDBRecord => ({
  dynamodb: {
    SequenceNumber: String(place),
    NewImage: { event: { S: JSON.stringify({ type: 'PersonViewed', place, text }) } },
  },
});
const rows = (count: number): DynamoDBRecord[] => Array.from({ length: count }, (_, place) => row(place));

/** A bus that keeps what it was asked, and refuses the places it is told to. */
function bus(refused: readonly number[] = []) {
  const asked: PutEventsRequestEntry[][] = [];
  const putEvents: PutEvents = (entries) => {
    asked.push(entries);
    const Entries = entries.map(({ Detail }) =>
      refused.includes((JSON.parse(Detail ?? '{}') as { place: number }).place)
        ? { ErrorCode: 'ThrottlingException' }
        : { EventId: 'id' },
    );
    return Promise.resolve({ Entries, $metadata: {} });
  };
  return { asked, putEvents };
}

async function publish(putEvents: PutEvents, records: readonly DynamoDBRecord[]): Promise<string[]> {
  const options = { service: 'matching', busName: 'house', putEvents, failed: () => undefined };
  const { batchItemFailures } = await publishEvents(options, records);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

describe('publishing events', () => {
  test('carries ten at a time, each once and in order', async () => {
    const { asked, putEvents } = bus();
    expect(await publish(putEvents, rows(25))).toEqual([]);
    expect(asked.map((entries) => entries.length)).toEqual([10, 10, 5]);
    const places = asked.flat().map(({ Detail }) => (JSON.parse(Detail ?? '') as { place: number }).place);
    expect(places).toEqual(Array.from({ length: 25 }, (_, place) => place));
    expect(asked[0]?.[0]).toMatchObject({ Source: 'fodfaeste.matching', DetailType: 'PersonViewed' });
  });

  test('names each row that the bus refused, and no other', async () => {
    expect(await publish(bus([3, 12]).putEvents, rows(15))).toEqual(['3', '12']);
  });

  test('a bus that does not answer fails its ten, and the next ten are tried', async () => {
    const { putEvents } = bus();
    let asked = 0;
    const first: PutEvents = (entries) => (asked++ === 0 ? Promise.reject(new Error('no answer')) : putEvents(entries));
    expect(await publish(first, rows(12))).toEqual(rows(10).map((_, place) => String(place)));
  });

  test('long events travel in smaller parts than the bus takes at most', async () => {
    const { asked, putEvents } = bus();
    const long = 'x'.repeat(90 * 1024);
    expect(await publish(putEvents, [row(0, long), row(1, long), row(2, long)])).toEqual([]);
    expect(asked.map((entries) => entries.length)).toEqual([2, 1]);
  });

  test('a row without an event fails alone', async () => {
    const { asked, putEvents } = bus();
    const empty: DynamoDBRecord = { dynamodb: { SequenceNumber: '7', NewImage: {} } };
    expect(await publish(putEvents, [row(1), empty, row(2)])).toEqual(['7']);
    expect(asked.flat()).toHaveLength(2);
  });
});
