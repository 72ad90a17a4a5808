import type { JointPlan } from '#services/matching/domain/joint-plan.ts';
import { jointPartItem, jointPlanItem, type JointPart } from '#services/matching/store/joint-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { JointPlanView } from '#shared/shapes/joint-plan.ts';

/** More than are open or kept at once in any partnership. */
const mostShown = 20;

/** The plans that the partnership's municipalities make together, the newest first, each with the municipality's own part. */
export async function listJointPlans({
  table,
  shared,
}: Pick<MatchingStore, 'table' | 'shared'>): Promise<Result<{ items: JointPlanView[]; cursor: null }, never>> {
  const found = await shared().list({
    ...({ kind: jointPlanItem, index: 'joint-plans', of: [], descending: true, limit: mostShown } as const),
  });
  const parts = await Promise.all(found.items.map(({ planId }) => table.fresh(jointPartItem, planId)));
  return ok({ items: found.items.map((plan, place) => planView(plan, parts[place], table.scope)), cursor: null });
}

function planView(plan: JointPlan, part: JointPart | undefined, scope: string): JointPlanView {
  const { planId, version, state, askedAt, askedBy, municipalities, givenUntil, atLeast, figures } = plan;
  const missed = state !== 'asked' && part?.state !== 'left' && !municipalities.includes(scope);
  return {
    ...{ planId, version, state, askedOn: dateOf(askedAt), askedBy, givenUntil, atLeast },
    municipalities: [...municipalities],
    ...(figures && { figures }),
    ...(part && { own: { version: part.version, state: part.state, tooLate: missed } }),
    ...(part?.state === 'handed-back' && { localPlanId: part.localPlanId }),
  };
}
