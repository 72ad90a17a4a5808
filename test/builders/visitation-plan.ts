import { addPlanItem } from '#services/visitation/capabilities/add-plan-item.ts';
import { openPlan } from '#services/visitation/capabilities/open-plan.ts';
import { listMyPlans } from '#services/visitation/capabilities/list-my-plans.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { PlanItemId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { TeamMemberKeeping } from '#shared/shapes/person-team.ts';
import type { PlanItemAddition, PlanView } from '#shared/shapes/plan.ts';
import { aCall, aCaller } from './call.ts';
import { accepted, openVisitationOf, type AnOffice } from './visitation.ts';
import type { TestTable } from '#test/database.ts';

/** A goal of the person's own. */
export function aGoal(more: Partial<PlanItemAddition> = {}): PlanItemAddition {
  return { kind: 'goal', title: 'Et fast job i et bageri', owner: 'person', ...more };
}

/** An activity of the person's own under something, by the Friday after. */
export function anActivity(under: PlanItemId, more: Partial<PlanItemAddition> = {}): PlanItemAddition {
  const dueOn = civilDate('2026-11-27');
  return { kind: 'activity', under, title: 'Ringe til bageriet', owner: 'person', dueOn, ...more };
}

/** Somebody outside the municipality. */
export function aMember(more: Partial<TeamMemberKeeping> = {}): TeamMemberKeeping {
  return {
    version: 0,
    role: 'housing-support',
    name: 'Bodil Holm',
    organisation: 'Bostøtte Roskilde',
    phone: '+4546311111',
    helpsWith: 'Bolig og breve',
    tracks: ['housing-economy'],
    toldBy: 'the-person',
    since: civilDate('2026-10-01'),
    ...more,
  };
}

/** A person with a plan in the making. */
export async function planning(table: TestTable, office: AnOffice, person?: Candidate) {
  const { candidateId } = person ?? (await office.met());
  const add = async (said: PlanItemAddition): Promise<PlanItemId> =>
    accepted(await addPlanItem(office.call('add-plan-item'), office.visitation, candidateId, said))
      .partId as PlanItemId;
  const view = async (): Promise<PlanView> =>
    accepted(await openPlan(office.call('open-plan'), office.visitation, candidateId));
  const heard = new Set<string>();
  const isOurs = (facts: object): boolean => 'candidateId' in facts && facts.candidateId === candidateId;
  /** Tells what was not told before, and what that causes. */
  const hearAll = async (): Promise<void> => {
    for (;;) {
      const news = (await office.told()).filter(({ id, facts }) => isOurs(facts) && !heard.has(id));
      if (news.length === 0) return;
      for (const event of news) {
        heard.add(event.id);
        await office.hear(event);
      }
    }
  };
  /** What the person reads in their own scope; the person acting there. */
  const citizen = async () => (await office.now(candidateId)).citizen;
  const self = async (action: 'list-my-plans' | 'finish-own-activity') => {
    const scope = await citizen();
    const call = aCall(action, aCaller('candidate', scope));
    return { call, store: openVisitationOf(table)(call) };
  };
  const mine = async () => {
    const { call, store } = await self('list-my-plans');
    return accepted(await listMyPlans(call, store)).items;
  };
  return { candidateId, add, view, hearAll, self, mine, citizen };
}
