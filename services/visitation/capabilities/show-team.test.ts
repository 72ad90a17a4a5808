import { beforeAll, describe, expect, test } from 'vitest';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import { addDays, instant, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { openTable } from '#shared/runtime/table.ts';
import type { TeamQuery, TeamView } from '#shared/shapes/team.ts';
import { countReads } from '#test/builders/count-reads.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { showTeam } from './show-team.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const team = async (office: AnOffice, now: Instant, ask: TeamQuery = {}): Promise<TeamView> =>
  accepted(await showTeam(office.call('show-team', { now }), office.visitation, ask));
const noon = (day: string): Instant => instant(`${day}T11:00:00Z`);
const closed = ({ visitation }: AnOffice, { next: _none, ...candidate }: Candidate, closedOn: CivilDate) =>
  visitation.table.put(candidateItem, {
    ...candidate,
    state: 'closed',
    closed: { reason: 'ordinary-employment', closedOn },
  });

describe('show the team', () => {
  test('load, what is overdue, of the own municipality alone; nobody is shown, so nobody is logged', async () => {
    const [office, neighbour] = [await anOffice(table), await anOffice(table)];
    const { ownerId, next, referredOn } = await office.referred();
    await closed(office, await office.met(), referredOn);
    await neighbour.referred();
    const late = addDays(next?.dueOn as CivilDate, 1);
    const shown = await team(office, noon(late));
    expect(shown).toMatchObject({
      people: 1,
      overdue: 1,
      noStep: 0,
      isWhole: true,
      members: [{ personId: ownerId, people: 1, steps: 1, overdue: 1 }],
    });
    expect(JSON.stringify(shown)).not.toMatch(/Amina|Haddad|can-/);
    expect((await office.logged()).filter(({ facts }) => facts.action === 'show-team')).toEqual([]);
  });

  test('what changed this week', async () => {
    const office = await anOffice(table);
    const { referredOn } = await office.referred();
    await closed(office, await office.met(), referredOn);
    expect((await team(office, noon(referredOn))).thisWeek).toEqual({ referred: 1, closed: 1, fellOverdue: 0 });
    expect((await team(office, noon(addDays(referredOn, 7)))).thisWeek).toMatchObject({ referred: 0, closed: 0 });
  });

  test('a count is kept for ten minutes and never over midnight; asked to, it is counted again', async () => {
    const office = await anOffice(table);
    const at = (time: string): Instant => instant(`2026-11-25T${time}Z`);
    await office.referred();
    expect((await team(office, at('22:50:00'))).people).toBe(1);
    await office.referred();
    expect((await team(office, at('22:59:00'))).people).toBe(1);
    expect((await team(office, at('22:59:00'), { again: 'true' })).people).toBe(2);
    await office.referred();
    expect((await team(office, at('22:59:10'), { again: 'true' })).people).toBe(2);
    expect((await team(office, at('23:00:00'))).people).toBe(3);
    await office.referred();
    expect((await team(office, at('23:10:00'))).people).toBe(4);
  });

  test('what is kept is read for half a read unit, however many people there are', async () => {
    const office = await anOffice(table);
    for (let place = 0; place < 8; place += 1) await office.referred();
    await team(office, noon('2026-11-25'));
    const reads = countReads(table.client);
    const visitation = { ...office.visitation, table: openTable(reads.client, table.name, office.scope) };
    await showTeam(office.call('show-team', { now: noon('2026-11-25') }), visitation, {});
    expect(reads.take()).toBeLessThanOrEqual(0.5);
  });
});
