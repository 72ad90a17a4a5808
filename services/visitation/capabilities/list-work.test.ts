import { beforeAll, describe, expect, test } from 'vitest';
import type { PersonId } from '#shared/kernel/ids.ts';
import { addDays, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { WorkQuery } from '#shared/shapes/candidate.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listWork } from './list-work.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const work = async (office: AnOffice, ask: Parameters<typeof listWork>[2]) =>
  accepted(await listWork(office.call('list-work'), office.visitation, ask));

describe('list the work', () => {
  test('the nearest deadline first, of one state or one kind of step where asked', async () => {
    const office = await anOffice(table);
    await office.met({ firstName: 'Mødt' });
    await office.referred({ firstName: 'Henvist' });
    const names = async (ask: Parameters<typeof listWork>[2]) =>
      (await work(office, ask)).items.map((item) => item.name);
    expect(await names({ view: 'team' })).toEqual(['Henvist Haddad', 'Mødt Haddad']);
    expect(await names({})).toEqual(['Henvist Haddad', 'Mødt Haddad']);
    expect(await names({ view: 'team', state: 'in-effort' })).toEqual(['Mødt Haddad']);
    expect(await names({ view: 'mine', kind: 'first-conversation' })).toEqual(['Henvist Haddad']);
    expect(await names({ view: 'mine', kind: 'six-month-check' })).toEqual([]);
  });

  test('of one deadline, of one of the staff, and from either end', async () => {
    const office = await anOffice(table);
    const { ownerId } = await office.met({ firstName: 'Mødt' });
    const { next } = await office.referred({ firstName: 'Henvist' });
    const deadline = next?.dueOn as CivilDate;
    const onDay = async (day: CivilDate, ask: WorkQuery) => {
      const call = office.call('list-work', { now: instant(`${day}T09:00:00Z`) });
      return accepted(await listWork(call, office.visitation, ask)).items.map(({ name }) => name);
    };
    expect(await onDay(addDays(deadline, 1), { view: 'team', due: 'overdue' })).toEqual(['Henvist Haddad']);
    expect(await onDay(deadline, { view: 'team', due: 'overdue' })).toEqual([]);
    expect(await onDay(deadline, { view: 'team', due: 'today' })).toEqual(['Henvist Haddad']);
    expect(await onDay(addDays(deadline, 1), { owner: ownerId, due: 'today' })).toEqual([]);
    expect(await onDay(addDays(deadline, 1), { owner: ownerId, due: 'overdue' })).toEqual(['Henvist Haddad']);
    expect(await onDay(deadline, { view: 'team', due: 'none' })).toEqual([]);
    expect(await onDay(deadline, { view: 'team', order: 'latest' })).toEqual(['Mødt Haddad', 'Henvist Haddad']);
    expect(await onDay(deadline, { owner: 'per-00000000000000000000' as PersonId })).toEqual([]);
  });

  test('pages go on where the last ended, filtered ones too, and nobody is shown twice or left out', async () => {
    const office = await anOffice(table);
    for (let place = 0; place < 7; place += 1) await (place % 2 ? office.met : office.referred)();
    for (const event of await office.told()) await office.hear(event);
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await work(office, { view: 'team', state: 'referred', limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map((item) => item.candidateId));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  test('a cursor of another list is refused', async () => {
    const office = await anOffice(table);
    await office.referred();
    await office.referred();
    const { cursor } = await work(office, { view: 'team', limit: 1 });
    const mine = await listWork(office.call('list-work'), office.visitation, {
      view: 'mine',
      cursor: cursor as string,
    });
    expect(mine).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
  });

  test('one entry in the log names everybody shown', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    await work(office, { view: 'team' });
    const log = (await office.logged()).filter(({ facts }) => facts.action === 'list-work');
    expect(log.map(({ facts }) => facts.candidateIds)).toEqual([[candidateId]]);
  });
});
