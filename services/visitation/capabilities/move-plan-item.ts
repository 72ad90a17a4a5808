import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { onTrack, withMove, type Plan } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, PlanItemId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { PlanChanged, PlanItemMove } from '#shared/shapes/plan.ts';

/**
 * How it goes with one part of a plan: begun, reached, dropped with a reason, or taken up again. What is dropped takes along
 * what is open below it. Refusals: plan-part-not-found, stale-version, plan-move-not-possible, those of changePlan.
 */
export async function movePlanItem(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  itemId: PlanItemId,
  { version, move, reason }: PlanItemMove,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  return changePlan(call, visitation, candidateId, async (plan) => {
    const said = { on: dateOf(call.now), ...(reason && { reason }) };
    const after = withMove(plan, itemId, version, move, said);
    if (!after.ok) return after;
    const writes = lineOf(call, candidateId, after.value, itemId);
    return ok({ plan: after.value, partId: itemId, writes });
  });
}

/** What the timeline tells: a goal that was reached or dropped, and an activity that was done. */
function lineOf(call: Call, candidateId: CandidateId, { items }: Plan, itemId: PlanItemId): Write[] {
  const item = items.find((each) => each.itemId === itemId);
  if (!item) return [];
  const { kind, state, title, reason } = item;
  const told = { note: title, ...onTrack(item) };
  if (kind === 'activity' && state === 'reached')
    return [historyLine(call, candidateId, { kind: 'plan-activity-done', ...told })];
  if (kind !== 'goal') return [];
  if (state === 'reached') return [historyLine(call, candidateId, { kind: 'plan-goal-reached', ...told })];
  if (state !== 'dropped') return [];
  return [historyLine(call, candidateId, { kind: 'plan-goal-dropped', ...told, ...(reason && { reason }) })];
}
