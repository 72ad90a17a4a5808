import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dueDayFaults } from '#services/visitation/domain/dates.ts';
import { unreadFaults } from '#services/visitation/domain/plan-for-role.ts';
import { withChangedItem, type Plan } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import { ownerFaults } from '#services/visitation/store/plan-owner.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, PlanItemId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PlanChanged, PlanItemChange } from '#shared/shapes/plan.ts';

/**
 * One part of a plan as it shall be, from the version of that part the page showed. A day that has passed may stay where it
 * stood. Refusals: plan-part-not-found, stale-version (somebody else changed this part), fields-not-accepted, those of changePlan.
 */
export async function changePlanItem(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  itemId: PlanItemId,
  said: PlanItemChange,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  return changePlan(call, visitation, candidateId, async (plan) => {
    const after = withChangedItem(plan, itemId, said);
    if (!after.ok) return after;
    const errors = [
      ...unreadFaults(call.caller, { track: said.track }),
      ...dayFaults(call, plan, itemId, said),
      ...(await ownerFaults(call, visitation.table, plan, said.owner)),
    ];
    if (errors.length > 0) return refuse('fields-not-accepted', { errors });
    return ok({ plan: after.value, partId: itemId });
  });
}

function dayFaults({ now }: Call, { items }: Plan, itemId: PlanItemId, { dueOn }: PlanItemChange): FieldError[] {
  const item = items.find((each) => each.itemId === itemId);
  if (!dueOn) return item?.kind === 'activity' ? [fieldError('/dueOn', 'missing')] : [];
  return dueOn === item?.dueOn ? [] : dueDayFaults('/dueOn', dueOn, dateOf(now));
}
