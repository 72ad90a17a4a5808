import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { updated, openForProposals, type KnownOpening, type OpeningUpdate } from '#services/matching/domain/opening.ts';
import type { EventName, FactsOf } from '#shared/events/catalogue.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { openTable } from '#shared/runtime/table.ts';
import { withChanges } from '#shared/runtime/values-in-memory.ts';
import { anId } from '#test/builders/ids.ts';
import { filesInMemory, matchingAtWork, opener, openingFacts, testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { openingChanges, openingsInMemory } from './openings-in-memory.ts';
import { recordOpening } from './record-opening.ts';
import { ledgerItem } from './shared-items.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('update of an opening', () => {
  const openingId = anId('opening', '1');
  const companyId = testCompany;
  const update: OpeningUpdate[] = [
    { openingId, companyId, version: 1, companyName: 'A', facts: openingFacts({ places: 1 }), state: 'open' },
    { openingId, companyId, version: 2, state: 'paused' },
    { openingId, companyId, version: 3, companyName: 'A', facts: openingFacts({ places: 2 }) },
    { openingId, companyId, version: 4, state: 'open' },
    { openingId, companyId, version: 5, companyName: 'B', facts: openingFacts({ places: 3 }) },
    { openingId, companyId, version: 6, state: 'closed' },
  ];
  const all = (heard: readonly OpeningUpdate[]) =>
    heard.reduce<KnownOpening | undefined>((known, each) => updated(known, each), undefined);

  test('in any order and told again, it ends the same', () => {
    fc.assert(
      fc.property(fc.nat(update.length - 1), fc.infiniteStream(fc.nat()), (last, chance) => {
        const told = update.slice(0, last + 1);
        const repeated = [...told, ...told].map((each) => ({ each, at: chance.next().value }));
        const shuffled = repeated.sort((one, other) => one.at - other.at).map(({ each }) => each);
        expect(all(shuffled)).toEqual(all(told));
      }),
    );
  });

  test('it is proposed only when open and known in full', () => {
    const proposed = update.map((_, last) => openForProposals(all(update.slice(0, last + 1)) as KnownOpening)?.places);
    expect(proposed).toEqual([1, undefined, undefined, 2, 3, undefined]);
    expect(openForProposals(updated(undefined, update[3] as OpeningUpdate))).toBeUndefined();
  });
});

describe('openings in memory', () => {
  test('a change is seen at the next read; a paused opening is gone, and comes back', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening();
    const tell = <Name extends EventName>(name: Name, facts: FactsOf<Name>, version: number) =>
      at.tell(name, facts, { scope: at.partnership, partnership: undefined, version });
    const seen = async () => (await at.matching.openings()).get(openingId)?.places;
    expect(await seen()).toBe(1);
    await tell('OpeningPaused', { openingId, companyId: testCompany }, 3);
    expect(await seen()).toBeUndefined();
    const changed = {
      openingId,
      companyId: testCompany,
      companyName: 'Bageriet',
      opening: openingFacts({ places: 4 }),
    };
    await tell('OpeningChanged', changed, 2);
    expect(await seen()).toBeUndefined();
    await tell('OpeningReopened', { openingId, companyId: testCompany }, 4);
    expect(await seen()).toBe(4);
    expect(await at.shared.fresh(ledgerItem, openingId)).toMatchObject({ places: 4, taken: 0, open: true });
    await tell('OpeningClosed', { openingId, companyId: testCompany }, 5);
    expect(await at.shared.fresh(ledgerItem, openingId)).toMatchObject({ open: false });
  });

  test('many at once from several writers: no change is lost, none is numbered twice', async () => {
    const at = await matchingAtWork(table);
    const ids = await Promise.all(Array.from({ length: 6 }, () => at.opening()));
    expect([...(await at.matching.openings()).keys()].sort()).toEqual([...ids].sort());
    expect(await at.shared.fresh(openingChanges.head)).toMatchObject({ version: 6 });
  });

  test('after a full tail there is a snapshot; a cold start from it sees what a warm one sees', async () => {
    const files = filesInMemory();
    const shared = openTable(table.client, table.name, partnershipScope(`P-${anId('event').slice(4)}`));
    const warm = openingsInMemory(files);
    const change = (openingId: OpeningId, version: number, places: number, memory = warm) =>
      recordOpening(shared, memory, openingId, async (known) =>
        updated(known, {
          openingId,
          companyId: testCompany,
          companyName: 'A',
          facts: openingFacts({ places }),
          state: 'open',
          version,
        }),
      );
    for (let number = 1; number <= 103; number++)
      await change(anId('opening', String(number % 40)), number, 1 + (number % 5));
    expect(files.names()).toEqual([`${shared.scope}/openings/100.json.gz`]);
    expect(await shared.fresh(openingChanges.head)).toEqual({ version: 103, snapshotUpTo: 100, snapshotHolds: 40 });
    const cold = openingsInMemory(files);
    expect(await cold.read(shared)).toEqual(await warm.read(shared));
    const fromNothing = openingsInMemory(filesInMemory());
    await expect(fromNothing.read(shared)).rejects.toThrow('no file openings/100.json.gz');
  });

  test('what is given out is never altered, and a gap in the changes is waited for', () => {
    const base = { upTo: 4, values: new Map() };
    const opening = updated(undefined, {
      openingId: anId('opening', '1'),
      companyId: testCompany,
      companyName: 'A',
      facts: openingFacts(),
      state: 'open',
      version: 1,
    });
    const after = withChanges(openingChanges, base, [
      { change: 5, value: opening },
      { change: 7, value: { ...opening, openingId: anId('opening', '2') } },
    ]);
    expect([after.upTo, [...after.values.keys()]]).toEqual([5, [anId('opening', '1')]]);
    expect(base.values.size).toBe(0);
  });

  test('another partnership’s openings are not there', async () => {
    const here = await matchingAtWork(table);
    const open = opener(table);
    await here.opening();
    const there = await matchingAtWork(table);
    const call = here.call('propose-openings', { partnership: there.partnership });
    await open(here.call('propose-openings')).openings();
    expect((await open(call).openings()).size).toBe(0);
  });
});
