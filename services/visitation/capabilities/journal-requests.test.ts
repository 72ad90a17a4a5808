import { beforeAll, describe, expect, test } from 'vitest';
import { journalWishItem } from '#services/visitation/store/journal-request-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { consentsAtWork } from '#test/builders/visitation-consents.ts';
import { exported } from '#test/builders/visitation-journal-export.ts';
import { accepted, openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { askForJournal } from './ask-for-journal.ts';
import { handOverJournal } from './hand-over-journal.ts';
import { listJournalRequests } from './list-journal-requests.ts';
import { listMyJournalWishes } from './list-my-journal-wishes.ts';
import { takeInJournalWish } from './take-in-journal-wish.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Somebody with the own app open, whose municipality hears what they say. */
async function begun() {
  const at = await consentsAtWork(table);
  const { office, person } = at;
  const { candidateId, citizen } = person;
  await at.relay();
  const own = openVisitationOf(table)({ scope: citizen });
  const self = (action: 'ask-for-journal' | 'list-my-journal-wishes') => aCall(action, aCaller('candidate', citizen));
  return {
    ...{ ...at, candidateId, citizen, own },
    ask: () => askForJournal(self('ask-for-journal'), own, candidateId),
    wishes: async () => accepted(await listMyJournalWishes(own)).items,
    waiting: async (role: 'caseworker' | 'team-leader', other = false) => {
      const caller = role === 'caseworker' && !other ? office.caseworker : aCaller(role, office.scope);
      const call = office.call('list-journal-requests', { caller });
      return accepted(await listJournalRequests(call, office.visitation, {})).items;
    },
    give: (exportId: Awaited<ReturnType<typeof exported>>, version: number) =>
      handOverJournal(office.call('hand-over-journal'), office.visitation, candidateId, exportId, {
        ...{ version, way: 'by-hand' },
      }),
  };
}

describe('a person asks for everything that is written about them', () => {
  test('reads that it was received and by which day, and the owner and the leader see it with that day', async () => {
    const at = await begun();
    accepted(await at.ask());
    await at.relay();
    expect(await at.wishes()).toMatchObject([{ state: 'sent', dueOn: '2026-12-23', municipality: at.office.scope }]);
    const seen = [{ candidateId: at.candidateId, name: 'Amina Haddad', dueOn: '2026-12-23' }];
    expect(await at.waiting('caseworker')).toMatchObject(seen);
    expect(await at.waiting('team-leader')).toMatchObject(seen);
    expect(await at.waiting('caseworker', true)).toEqual([]);
  });

  test('once at a time, and only of a municipality that knows them; a wish that came in beside another is void', async () => {
    const at = await begun();
    accepted(await at.ask());
    expect(await at.ask()).toMatchObject({ refusal: { code: 'journal-asked-already' } });
    const stranger = openVisitationOf(table)({ scope: aCaller('candidate', 'C-00000000000000000000' as never).scope });
    const asStranger = aCall('ask-for-journal', aCaller('candidate', at.citizen));
    expect(await askForJournal(asStranger, stranger, at.candidateId)).toMatchObject({
      refusal: { code: 'effort-not-yours' },
    });
    await at.relay();
    const [wish] = await at.wishes();
    const event = (await at.events(at.citizen)).find(
      ({ type }) => type === 'JournalWished',
    ) as EventOf<'JournalWished'>;
    const second = { ...event, id: 'evt-another', facts: { ...event.facts, answerId: 'ans-0000000000000000000a' } };
    const platform = at.office.call('list-journal-requests', { now: instant('2026-11-23T10:00:00Z') });
    await takeInJournalWish(platform, at.office.visitation, second);
    const settled = (await at.events(at.office.scope)).filter(({ type }) => type === 'JournalWishSettled');
    expect(settled).toMatchObject([{ facts: { outcome: 'void', because: 'asked-already' } }]);
    expect(wish?.state).toBe('sent');
  });

  test('is given the export, once: nobody waits any more, the person reads it, and can ask again', async () => {
    const at = await begun();
    accepted(await at.ask());
    await at.relay();
    const exportId = await exported(at.office, at.candidateId);
    expect(await at.give(exportId, 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    accepted(await at.give(exportId, 2));
    expect(await at.give(exportId, 3)).toMatchObject({ refusal: { code: 'journal-given-already' } });
    await at.relay();
    expect(await at.waiting('team-leader')).toEqual([]);
    expect(await at.wishes()).toMatchObject([{ state: 'accepted', settledAt: expect.any(String) }]);
    expect(accepted(await at.ask()).state).toBe('sent');
    const kept = await at.own.table.list({ kind: journalWishItem, of: [at.candidateId], limit: 9 });
    expect(kept.items).toHaveLength(2);
  });

  test('tells no name, no word and no reason in its events', async () => {
    const at = await begun();
    accepted(await at.ask());
    const events = (await at.events(at.citizen)).filter(({ type }) => type === 'JournalWished');
    expect(events.map(({ facts }) => Object.keys(facts as object).toSorted())).toEqual([
      ['answerId', 'candidateId', 'owner'],
    ]);
  });
});
