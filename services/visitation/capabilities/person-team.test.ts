import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aMember, planning } from '#test/builders/visitation-plan.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { TeamMemberId } from '#shared/kernel/ids.ts';
import { changeOwner } from './change-owner.ts';
import { endTeamMember } from './end-team-member.ts';
import { keepTeamMember } from './keep-team-member.ts';
import { listPersonTeam } from './list-person-team.ts';

let table: TestTable;
let office: AnOffice;
beforeAll(async () => {
  table = await testTable();
  office = await anOffice(table);
});

async function begun() {
  const at = await planning(table, office);
  const { candidateId } = at;
  const team = async (on = '2026-11-23') =>
    accepted(
      await listPersonTeam(
        office.call('list-person-team', { now: instant(`${on}T09:00:00Z`) }),
        office.visitation,
        candidateId,
      ),
    ).items;
  const keep = (more: Parameters<typeof aMember>[0] = {}) =>
    keepTeamMember(office.call('keep-team-member'), office.visitation, candidateId, aMember(more));
  const end = (memberId: TeamMemberId, version: number, until: string) =>
    endTeamMember(office.call('end-team-member'), office.visitation, candidateId, memberId, {
      ...{ version, until: civilDate(until) },
    });
  return { ...at, team, keep, end };
}

describe('those around a person', () => {
  test('come by themselves: the owner, since when, and from a placement the job broker and the buddy', async () => {
    const { candidateId, team } = await begun();
    expect(await team()).toMatchObject([{ role: 'caseworker', source: 'owner', since: '2026-11-23' }]);
    const news = matchingEventsOf(office.scope, candidateId);
    const started = news.started('2026-11-23T10:00:00.000Z', '2026-11-23');
    await office.hear(started);
    expect(await team()).toMatchObject([
      { role: 'caseworker', staffId: office.caseworker.personId },
      { role: 'job-broker', source: 'placement', staffId: started.facts.ownerId },
      { role: 'buddy', source: 'placement', buddyId: started.facts.buddyId },
    ]);
    const owner = await office.colleague();
    const { version } = await office.now(candidateId);
    const call = office.call('change-owner', { now: instant('2026-11-24T09:00:00Z') });
    accepted(await changeOwner(call, office.visitation, candidateId, { version, ownerId: owner }));
    expect((await team('2026-11-24'))[0]).toMatchObject({ role: 'caseworker', staffId: owner, since: '2026-11-24' });
  });

  test('or are written: changed from their own version, and gone after their last day', async () => {
    const { team, keep, end, view } = await begun();
    const memberId = accepted(await keep()).partId as TeamMemberId;
    accepted(await keep({ memberId, version: 1, helpsWith: 'Regninger' }));
    expect(await keep({ memberId, version: 1 })).toMatchObject({ refusal: { code: 'stale-version' } });
    expect((await team()).at(-1)).toMatchObject({ memberId, name: 'Bodil Holm', helpsWith: 'Regninger' });
    expect(await end(memberId, 2, '2026-09-01')).toMatchObject({
      refusal: { errors: [{ pointer: '/until', code: 'before-start' }] },
    });
    expect(await end(anId('teamMember'), 2, '2026-11-22')).toMatchObject({ refusal: { code: 'plan-part-not-found' } });
    accepted(await end(memberId, 2, '2026-11-22'));
    expect((await team()).some((each) => each.memberId === memberId)).toBe(false);
    expect((await view()).team.at(-1)).toMatchObject({ memberId, until: '2026-11-22' });
  });

  test('somebody of the staff by id: who does not work here is refused, who is written stands there once', async () => {
    const { team, keep } = await begun();
    const stranger = { staffId: anId('person'), name: undefined, organisation: undefined };
    expect(await keep({ ...stranger, role: 'professional-mentor' })).toMatchObject({
      refusal: { errors: [{ pointer: '/staffId', code: 'unknown-colleague' }] },
    });
    const staffId = office.caseworker.personId;
    accepted(await keep({ ...stranger, staffId, role: 'caseworker', helpsWith: 'Hele vejen' }));
    expect((await team()).filter((each) => each.staffId === staffId)).toMatchObject([{ helpsWith: 'Hele vejen' }]);
  });

  test('names and numbers are in no event', async () => {
    const { keep } = await begun();
    accepted(await keep());
    expect(JSON.stringify(await office.told())).not.toMatch(/Bodil|46311111|Bostøtte/);
  });
});
