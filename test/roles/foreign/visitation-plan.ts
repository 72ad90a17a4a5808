import type { Caller } from '#shared/access/caller.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { keepTeamMember } from '#services/visitation/capabilities/keep-team-member.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, type AnOffice } from '#test/builders/visitation.ts';
import { aGoal, anActivity, aMember, planning } from '#test/builders/visitation-plan.ts';
import type { TestTable } from '#test/database.ts';
import type { Attempt, Ids } from './attempts.ts';

/** A person with a goal, an activity of their own and somebody on their team, heard of in their own scope. */
export async function planIds(
  table: TestTable,
  office: AnOffice,
): Promise<{ readonly ids: Ids; readonly citizen: Caller }> {
  const at = await planning(table, office);
  const goal = await at.add(aGoal());
  const item = await at.add(anActivity(goal));
  const member = accepted(
    await keepTeamMember(office.call('keep-team-member'), office.visitation, at.candidateId, aMember()),
  ).partId;
  await at.hearAll();
  const person: CandidateId = at.candidateId;
  return { ids: { person, goal, item, member }, citizen: aCaller('candidate', await at.citizen()) };
}

const words = { title: 'Noget andet', owner: 'person' };

/** What the staff do with a person's plan and team. */
export function planAttempts(scope: string): readonly Attempt[] {
  const at = (rest: string) => (ids: Ids) => `/api/visitation/${scope}/candidates/${ids['person']}${rest}`;
  const of =
    (id: string, before: string, after = '') =>
    (ids: Ids) =>
      at(`${before}/${ids[id]}${after}`)(ids);
  const person = { person: 'candidate-not-found' };
  const part = { ...person, item: 'plan-part-not-found' };
  const post = (
    action: Attempt['action'],
    path: Attempt['path'],
    body: Attempt['body'],
    refused: Ids = person,
  ): Attempt => ({
    ...{ action, method: 'POST', path, refused },
    ...(body && { body }),
  });
  return [
    { action: 'open-plan', method: 'GET', path: at('/plan'), refused: person },
    { action: 'list-person-team', method: 'GET', path: at('/team'), refused: person },
    post(
      'add-plan-item',
      at('/plan/items'),
      (ids) => ({ kind: 'sub-goal', under: ids['goal'], title: 'Et skridt', owner: ids['member'] }),
      { ...person, goal: 'fields-not-accepted', member: 'fields-not-accepted' },
    ),
    post('change-plan-item', of('item', '/plan/items'), () => ({ version: 1, ...words, dueOn: '2026-12-01' }), part),
    post('move-plan-item', of('item', '/plan/items', '/state'), () => ({ version: 2, move: 'start' }), part),
    post('note-track', at('/plan/tracks'), () => ({ version: 0, track: 'health', standing: 'not-now', note: '' })),
    post('keep-barrier', at('/plan/barriers'), () => ({
      version: 0,
      words: 'Søvn',
      forStaffOnly: true,
      overcome: false,
    })),
    post('describe-capacity', at('/plan/capacity'), () => ({
      version: 0,
      hoursNow: 4,
      seenAtWork: [],
      onCertificate: [],
    })),
    post('tell-needs', at('/needs-told'), () => ({ version: 3, told: [] })),
    post('keep-team-member', at('/team'), (ids) => aMember({ version: 1, memberId: ids['member'] as never }), {
      ...person,
      member: 'plan-part-not-found',
    }),
    post('end-team-member', of('member', '/team', '/ended'), () => ({ version: 2, until: '2026-12-01' }), {
      ...person,
      member: 'plan-part-not-found',
    }),
  ];
}

/** What a person does with their own plan. */
export function ownPlanAttempts(scope: string): readonly Attempt[] {
  return [
    {
      action: 'finish-own-activity',
      method: 'POST',
      path: (ids) => `/api/visitation/${scope}/plans/${ids['person']}/items/${ids['item']}/done`,
      body: () => ({ version: 1, note: '' }),
      refused: { person: 'my-plan-not-found', item: 'activity-not-yours' },
    },
  ];
}
