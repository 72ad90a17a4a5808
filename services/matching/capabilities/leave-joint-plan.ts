import { jointPartTable } from '#services/matching/domain/joint-plan.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { givenRowItem, jointPartItem, jointPlanItem, rowsOfPlan } from '#services/matching/store/joint-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { JointPlanId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { remove, replace } from '#shared/runtime/write.ts';
import type { JointPartChange, JointPlanSaved } from '#shared/shapes/joint-plan.ts';

/**
 * The municipality takes its rows out again, while the plan is not counted. They are forgotten in the partnership and here.
 * Refusals: joint-plan-not-found, joint-plan-not-in, joint-plan-closed, stale-version.
 */
export async function leaveJointPlan(
  call: Call,
  { table, shared }: Pick<MatchingStore, 'table' | 'shared'>,
  planId: JointPlanId,
  { version }: JointPartChange,
): Promise<Result<JointPlanSaved, MatchingRefusal>> {
  const [plan, part] = await Promise.all([shared().get(jointPlanItem, planId), table.fresh(jointPartItem, planId)]);
  if (!plan) return refuse('joint-plan-not-found');
  if (!part || !nextState(jointPartTable, part.state, 'leave-joint-plan')) return refuse('joint-plan-not-in');
  if (plan.state !== 'asked') return refuse('joint-plan-closed');
  if (part.version !== version) return refuse('stale-version');
  const left = asNextVersion({ ...part, state: 'left' as const });
  return commit(call, table, {
    writes: [replace(jointPartItem, part, left, priorStates(jointPartTable, 'leave-joint-plan'))],
    events: [domainEvent('JointRowsWithdrawn', { id: planId, version: left.version }, { planId })],
    about: [],
    answer: { planId, version: left.version },
  });
}

const atOnce = 25;

/** Whose row was whose is not known any more. */
export async function forgetGivenRows(table: Table, planId: JointPlanId): Promise<void> {
  const rows = await rowsOfPlan(table, givenRowItem, planId);
  for (let from = 0; from < rows.length; from += atOnce)
    await table.transact(rows.slice(from, from + atOnce).map(({ rowId }) => remove(givenRowItem, planId, rowId)));
}
