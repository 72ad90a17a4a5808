import { beforeAll, describe, expect, test } from 'vitest';
import { historyItem } from '#services/visitation/store/visitation-store.ts';
import { newId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { aPlan, conversationAtWork, type ConversationAtWork } from '#test/builders/visitation-conversation.ts';
import { accepted } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { LetterState } from '#shared/shapes/letters.ts';
import { listLetters } from './list-letters.ts';
import { moveConversation } from './move-conversation.ts';
import { recordLetterPrinted } from './record-letter-printed.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const record = ({ office, place }: ConversationAtWork, state: LetterState, at = '2026-11-23T10:00:00Z') =>
  recordLetterPrinted(office.call('record-letter-printed', { now: instant(at) }), office.visitation, place, { state });
const letters = async ({ office, place }: ConversationAtWork) =>
  accepted(await listLetters(office.call('list-letters'), office.visitation, place.candidateId, {})).items;
const lines = async ({ office, place }: ConversationAtWork) => {
  const { items } = await office.visitation.table.list({ kind: historyItem, of: [place.candidateId], limit: 100 });
  return items.map(({ entry }) => entry.kind).filter((kind) => kind.startsWith('letter-'));
};

describe('a letter about a conversation', () => {
  test('is written down when it is printed, and then when it is sent; the same once more changes nothing', async () => {
    const at = await conversationAtWork(table, { ways: ['letter'] });
    accepted(await record(at, 'printed'));
    accepted(await record(at, 'printed', '2026-11-23T10:05:00Z'));
    const printed = { ...{ conversationId: at.place.conversationId, kind: 'contact' }, startsAt: aPlan().startsAt };
    const by = { printedAt: '2026-11-23T10:00:00.000Z', printedById: at.office.caseworker.personId };
    expect(await letters(at)).toEqual([{ ...printed, ...by, state: 'printed' }]);
    accepted(await record(at, 'sent', '2026-11-23T12:00:00Z'));
    accepted(await record(at, 'sent', '2026-11-23T13:00:00Z'));
    accepted(await record(at, 'printed', '2026-11-23T14:00:00Z'));
    expect(await letters(at)).toEqual([{ ...printed, ...by, state: 'sent', sentAt: '2026-11-23T12:00:00.000Z' }]);
    expect((await lines(at)).toSorted()).toEqual(['letter-printed', 'letter-sent']);
    const seen = (await at.office.logged()).filter(({ facts }) => facts.action === 'list-letters');
    expect(seen).toHaveLength(2);
  });

  test('two who say it at once make one letter', async () => {
    const at = await conversationAtWork(table, { ways: ['letter'] });
    await Promise.allSettled([record(at, 'sent'), record(at, 'sent')]);
    expect(await letters(at)).toHaveLength(1);
    expect(await lines(at)).toEqual(['letter-sent']);
  });

  test('is another letter after the conversation was moved, the latest first', async () => {
    const at = await conversationAtWork(table, { ways: ['letter'] });
    accepted(await record(at, 'sent'));
    const { kind: _kind, ...when } = aPlan({ startsAt: instant('2026-11-30T09:30:00Z'), ways: ['letter'] });
    const { version } = await at.now();
    accepted(
      await moveConversation(at.office.call('move-conversation'), at.office.visitation, at.place, { version, ...when }),
    );
    accepted(await record(at, 'printed', '2026-11-24T10:00:00Z'));
    expect((await letters(at)).map(({ startsAt, state }) => [startsAt, state])).toEqual([
      [when.startsAt, 'printed'],
      [aPlan().startsAt, 'sent'],
    ]);
  });

  test('about a conversation nobody has is refused', async () => {
    const at = await conversationAtWork(table);
    const place = { ...at.place, conversationId: newId('conversation', (bytes) => Buffer.alloc(bytes, 7)) };
    expect(await record({ ...at, place }, 'printed')).toMatchObject({ refusal: { code: 'conversation-not-found' } });
  });
});
