import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { Decline } from '#shared/shapes/match.ts';
import type { MatchPlanAsk, MatchPlanDecision, MatchPlanRow, MatchPlanView } from '#shared/shapes/match-plan.ts';
import { namesOf } from './results.ts';

const plans = matching['match-plans'];
const one = plans[':planId'];

/** Somebody in a plan; the name is missing where visitation does not know the person any more. */
export type PlannedPerson = MatchPlanRow & { readonly name: string | undefined };

/** One page of the plans for everyone, the newest first. */
export const readMatchPlans = query(
  (scope: string, cursor?: string) => answerOf(plans.$get({ param: { scope }, query: { cursor } })),
  'match-plans',
);

/** A plan by its figures, asked anew each time: it is made by itself. */
export function askMatchPlan(scope: string, planId: string): Promise<MatchPlanView> {
  return answerOf(one.$get({ param: { scope, planId } }));
}

/** A plan by its figures. */
export const readMatchPlan = query(askMatchPlan, 'match-plan');

/** One page of the people of a plan, with their names. */
export const readPlanned = query(
  async (scope: string, planId: string, cursor?: string): Promise<ListPage<PlannedPerson>> => {
    const page = await answerOf(one.people.$get({ param: { scope, planId }, query: { cursor } }));
    const names = await namesOf(
      scope,
      page.items.map(({ candidateId }) => candidateId),
    );
    return { items: page.items.map((row) => ({ ...row, name: names.get(row.candidateId) })), cursor: page.cursor };
  },
  'planned',
);

/** Has a plan made. */
export function makePlan(scope: string, json: MatchPlanAsk, key: string) {
  return answerOf(plans.$post({ param: { scope }, json }, once(key)));
}

/** Decides on one line of a plan. */
export function decideOn(scope: string, planId: string, candidateId: string, json: MatchPlanDecision, key: string) {
  return answerOf(one.people[':candidateId'].decided.$post({ param: { scope, planId, candidateId }, json }, once(key)));
}

/** Departs from one line of a plan; a no to the place is kept first, so that no later plan proposes it. */
export async function departFrom(
  { scope, planId, candidateId }: { readonly scope: string; readonly planId: string; readonly candidateId: string },
  { decision, decline }: { readonly decision: MatchPlanDecision; readonly decline?: Decline },
  key: string,
) {
  const { declined } = matching.candidates[':candidateId'];
  if (decline) await answerOf(declined.$post({ param: { scope, candidateId }, json: decline }, once(`${key}-no`)));
  return await decideOn(scope, planId, candidateId, decision, key);
}
