import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { matchPlanItem, type MatchPlan } from '#services/matching/store/match-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { MatchPlanId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { MatchPlanView } from '#shared/shapes/match-plan.ts';

/** A plan by its figures; nobody is in them. Refusal: match-plan-not-found. */
export async function openMatchPlan(
  { table }: Pick<MatchingStore, 'table'>,
  planId: MatchPlanId,
): Promise<Result<MatchPlanView, MatchingRefusal>> {
  const plan = await table.fresh(matchPlanItem, planId);
  return plan ? ok(matchPlanView(plan)) : refuse('match-plan-not-found');
}

/** How a plan stands in lists and on its page. */
export function matchPlanView(plan: MatchPlan): MatchPlanView {
  const { planId, version, state, askedAt, askedById, ask, askedWith, figures, joint, weightsVersion } = plan;
  const { atLeast = 0, without = [], locked = [], added = [] } = ask;
  return {
    ...{ planId, version, state, askedOn: dateOf(askedAt), askedAt, askedById, atLeast, without },
    lockedCount: locked.length,
    addedPlaces: added.reduce((sum, { places }) => sum + places, 0),
    ...(askedWith && { askedWith }),
    ...(figures && { figures }),
    ...(joint && { joint }),
    ...(weightsVersion !== undefined && { weightsVersion }),
  };
}
