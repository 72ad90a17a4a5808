import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { addDays, dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { jointPlanOpenAtMost } from '#shared/rules/joint-plan-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { JointPlanAsk, JointPlanSaved } from '#shared/shapes/joint-plan.ts';

/**
 * A municipality asks the others of its partnership to make a plan together. Nobody is in by it, not even the one who asks:
 * each municipality decides for itself. Refusal: fields-not-accepted (a last day that has passed, or is too far ahead).
 */
export async function askJointPlan(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { givenUntil, atLeast = 0 }: JointPlanAsk,
): Promise<Result<JointPlanSaved, MatchingRefusal>> {
  const today = dateOf(call.now);
  if (givenUntil < today) return atField('/givenUntil', 'date-passed');
  if (givenUntil > addDays(today, ruleOn(jointPlanOpenAtMost, today).value))
    return atField('/givenUntil', 'too-far-ahead');
  const planId = call.newId('jointPlan');
  const asked = { planId, givenUntil, atLeast };
  return commit(call, table, {
    writes: [],
    events: [domainEvent('JointPlanAsked', { id: planId, version: 1 }, asked)],
    about: [],
    answer: { planId, version: 1 },
  });
}
