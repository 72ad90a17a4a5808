import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dueDayFaults } from '#services/visitation/domain/dates.ts';
import { onTrack, placeFaults, withItem } from '#services/visitation/domain/plan.ts';
import { unreadFaults } from '#services/visitation/domain/plan-for-role.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { ownerFaults } from '#services/visitation/store/plan-owner.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PlanChanged, PlanItemAddition } from '#shared/shapes/plan.ts';

/**
 * Writes a goal, a sub-goal or an activity into a person's plan, each with an owner.
 * Refusals: fields-not-accepted (where it stands, its owner, a day that has passed), plan-is-full, those of changePlan.
 */
export async function addPlanItem(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  said: PlanItemAddition,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  const itemId = call.newId('planItem');
  return changePlan(call, visitation, candidateId, async (plan) => {
    const errors = [
      ...unreadFaults(call.caller, { track: said.track }),
      ...placeFaults(plan, said),
      ...(await ownerFaults(call, visitation.table, plan, said.owner)),
      ...(said.dueOn ? dueDayFaults('/dueOn', said.dueOn, dateOf(call.now)) : []),
    ];
    if (errors.length > 0) return refuse('fields-not-accepted', { errors });
    const after = withItem(plan, itemId, said);
    if (!after.ok) return after;
    const line = historyLine(call, candidateId, { kind: 'plan-goal-set', note: said.title, ...onTrack(said) });
    return ok({ plan: after.value, partId: itemId, writes: said.kind === 'goal' ? [line] : [] });
  });
}
