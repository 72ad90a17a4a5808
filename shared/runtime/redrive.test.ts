import { describe, expect, test } from 'vitest';
import type { StreamRow } from './publish-events.ts';
import { redrive, type GivenUp, type Stream } from './redrive.ts';

const row = (sequence: number, kind = 'outbox', eventName = 'INSERT'): StreamRow => ({
  eventName,
  dynamodb: {
    SequenceNumber: String(sequence),
    NewImage: { itemKind: { S: kind }, event: { S: `{"${sequence}":1}` } },
  },
});
const letter = (from: number, to: number) => ({
  body: JSON.stringify({
    DDBStreamBatchInfo: {
      streamArn: 'stream',
      shardId: 'shard',
      startSequenceNumber: String(from),
      endSequenceNumber: String(to),
    },
  }),
});

/** A queue of dead letters over a stream of rows, of which a page holds two, and a bus that refuses what it is told to. */
function aHouse(rows: readonly StreamRow[], dead: readonly { body: string }[], refused: readonly string[] = []) {
  const queue = [...dead];
  const published: string[] = [];
  const order: string[] = [];
  const from = (sequence: string): number => rows.findIndex((each) => each.dynamodb?.SequenceNumber === sequence);
  const stream: Stream = {
    openAt: async ({ startSequenceNumber }: GivenUp) =>
      from(startSequenceNumber) < 0 ? undefined : String(from(startSequenceNumber)),
    next: async (place) => ({
      rows: rows.slice(Number(place), Number(place) + 2),
      place: Number(place) + 2 < rows.length ? String(Number(place) + 2) : undefined,
    }),
  };
  const hidden: { body: string }[] = [];
  const letters = {
    take: async () => {
      const taken = queue.splice(0, 2);
      hidden.push(...taken);
      return taken;
    },
    remove: async (each: { body: string }) => {
      order.push('removed');
      hidden.splice(hidden.indexOf(each), 1);
    },
    putBack: async (each: { body: string }) => void queue.push(...hidden.splice(hidden.indexOf(each), 1)),
  };
  const publish = async (told: readonly StreamRow[]) => {
    const sequences = told.map((each) => each.dynamodb?.SequenceNumber ?? '');
    order.push('published');
    published.push(...sequences.filter((sequence) => !refused.includes(sequence)));
    const failed = sequences.filter((sequence) => refused.includes(sequence));
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
  return { letters, stream, publish, published, order, queue };
}

describe('what a publisher gave up', () => {
  test('is published from the first row of each letter to its last, and then the letter is gone', async () => {
    const house = aHouse([row(1), row(2), row(3), row(4), row(5), row(6)], [letter(2, 4), letter(6, 6), letter(1, 1)]);
    expect(await redrive(house)).toMatchObject({ letters: 3, sentOn: 3, events: 5 });
    expect(house.published).toEqual(['2', '3', '4', '6', '1']);
    expect(house.order.slice(0, 2)).toEqual(['published', 'removed']);
    expect(house.queue).toEqual([]);
  });

  test('leaves out the rows between that the publisher never hears', async () => {
    const house = aHouse([row(1), row(2, 'candidate'), row(3, 'outbox', 'MODIFY'), row(4, 'viewed')], [letter(1, 4)]);
    expect(await redrive(house)).toMatchObject({ sentOn: 1, events: 2 });
    expect(house.published).toEqual(['1', '4']);
  });

  test('waits on when the bus refuses one of its events again', async () => {
    const house = aHouse([row(1), row(2)], [letter(1, 2), letter(2, 2)], ['1']);
    expect(await redrive(house)).toMatchObject({ letters: 2, refused: 1, sentOn: 1, events: 2 });
    expect(house.queue).toEqual([letter(1, 2)]);
  });

  test('waits on when its rows are out of the stream, until they are rebuilt', async () => {
    const house = aHouse([row(7), row(8)], [letter(3, 8), letter(7, 9)]);
    expect(await redrive(house)).toMatchObject({ letters: 2, tooOld: 2, sentOn: 0, events: 0 });
    expect(house.queue).toHaveLength(2);
    expect(await redrive({ ...house, rebuilt: true })).toMatchObject({ letters: 2, tooOld: 2 });
    expect([house.queue, house.published]).toEqual([[], []]);
  });

  test('that names no rows waits for a person, rebuilt or not', async () => {
    const house = aHouse([row(1)], [{ body: 'by hand' }, { body: '{}' }]);
    expect(await redrive({ ...house, rebuilt: true })).toMatchObject({ letters: 2, notUnderstood: 2 });
    expect(house.queue).toHaveLength(2);
  });

  test('is put back when the redrive itself stops', async () => {
    const house = aHouse([row(1)], [{ body: 'by hand' }, letter(1, 1)]);
    const publish = async () => Promise.reject(new Error('no credentials'));
    await expect(redrive({ ...house, publish })).rejects.toThrow('no credentials');
    expect(house.queue).toEqual([{ body: 'by hand' }, letter(1, 1)]);
  });

  test('tells after each letter how far it is', async () => {
    const told: number[] = [];
    await redrive({ ...aHouse([row(1)], [letter(1, 1), letter(1, 1)]), told: ({ letters }) => told.push(letters) });
    expect(told).toEqual([1, 2]);
  });
});
