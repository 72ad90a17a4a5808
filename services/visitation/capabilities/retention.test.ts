import { beforeAll, describe, expect, test } from 'vitest';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { RetentionPeopleQuery } from '#shared/shapes/retention.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listRetentionPeople } from './list-retention-people.ts';
import { previewRetention } from './preview-retention.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const now = instant('2026-11-23T11:00:00Z');

async function closedOn(office: AnOffice, day: string) {
  const { next: _none, ...candidate } = await office.met();
  const closed = { reason: 'moved', closedOn: civilDate(day) } as const;
  await office.visitation.table.put(candidateItem, { ...candidate, state: 'closed', closed });
  return candidate.candidateId;
}

const preview = async (office: AnOffice) =>
  accepted(await previewRetention(office.call('preview-retention', { now }), office.visitation));
const people = async (office: AnOffice, ask: RetentionPeopleQuery) => {
  const caller = aCaller('team-leader', office.scope);
  const call = office.call('list-retention-people', { now, caller });
  return accepted(await listRetentionPeople(call, office.visitation, ask));
};

describe('what would be erased after closed efforts', () => {
  test('is counted by month of the own municipality alone; nobody is shown, and nothing is erased', async () => {
    const [office, neighbour] = [await anOffice(table), await anOffice(table)];
    const candidateId = await closedOn(office, '2025-12-31');
    await closedOn(neighbour, '2025-12-31');
    await office.referred();
    const { months, past, isWhole } = await preview(office);
    expect(past.map((counted) => counted.people)).toEqual([0, 0, 0]);
    const some = months.filter((month) => month.people.some((counted) => counted.people > 0));
    expect(some).toMatchObject([{ month: '2026-12-01', people: [{ purpose: 'own-words', people: 1 }, {}, {}] }]);
    expect(isWhole).toBe(true);
    expect((await office.logged()).filter(({ facts }) => facts.action === 'preview-retention')).toEqual([]);
    expect(await office.visitation.table.get(candidateItem, candidateId)).toMatchObject({ state: 'closed' });
  });

  test('the people of a month have names, page by page, from its first day to its last; each is logged', async () => {
    const office = await anOffice(table);
    await closedOn(office, '2025-11-30');
    const first = await closedOn(office, '2025-12-01');
    const last = await closedOn(office, '2025-12-31');
    await closedOn(office, '2026-01-01');
    const ask = { purpose: 'own-words', month: civilDate('2026-12-15'), limit: 1 } as const;
    const page = await people(office, ask);
    expect(page.items).toEqual([
      { candidateId: first, name: 'Amina Haddad', closedOn: '2025-12-01', goesOn: '2026-12-01' },
    ]);
    const next = await people(office, { ...ask, cursor: page.cursor ?? '' });
    expect(next.items.map(({ candidateId }) => candidateId)).toEqual([last]);
    const logged = (await office.logged()).filter(({ facts }) => facts.action === 'list-retention-people');
    expect(logged).toHaveLength(2);
  });

  test('those who are past are listed without a month, and a person who is taken up again is not', async () => {
    const office = await anOffice(table);
    const past = await closedOn(office, '2025-10-31');
    await closedOn(office, '2025-11-01');
    expect((await people(office, { purpose: 'own-words' })).items).toMatchObject([{ candidateId: past }]);
    expect((await people(office, { purpose: 'documentation' })).items).toEqual([]);
    const { closed: _no, ...candidate } = (await office.visitation.table.get(candidateItem, past)) ?? {};
    await office.visitation.table.put(candidateItem, { ...candidate, state: 'referred' } as never);
    expect((await people(office, { purpose: 'own-words' })).items).toEqual([]);
  });
});
