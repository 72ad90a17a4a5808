import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { jointPlanItem } from '#services/matching/store/joint-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { JointPlanId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { JointPlanCount, JointPlanSaved } from '#shared/shapes/joint-plan.ts';

/**
 * Nobody joins any more, and the plan is counted: by whoever asked for it, at any time, and by any that is in it once the last
 * day to join has passed. Refusals: joint-plan-not-found, joint-plan-closed (counted already), joint-plan-still-open, stale-version.
 */
export async function closeJointPlan(
  call: Call,
  { table, shared }: Pick<MatchingStore, 'table' | 'shared'>,
  planId: JointPlanId,
  { version }: JointPlanCount,
): Promise<Result<JointPlanSaved, MatchingRefusal>> {
  const plan = await shared().get(jointPlanItem, planId);
  if (!plan) return refuse('joint-plan-not-found');
  if (plan.state !== 'asked') return refuse('joint-plan-closed');
  const mayAfter = dateOf(call.now) > plan.givenUntil && plan.municipalities.includes(call.scope);
  if (plan.askedBy !== call.scope && !mayAfter) return refuse('joint-plan-still-open');
  if (plan.version !== version) return refuse('stale-version');
  return commit(call, table, {
    writes: [],
    events: [domainEvent('JointPlanClosed', { id: planId, version }, { planId })],
    about: [],
    answer: { planId, version },
  });
}
