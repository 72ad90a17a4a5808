import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { unreadFaults } from '#services/visitation/domain/plan-for-role.ts';
import { counted, withPart } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { BarrierKeeping, PlanChanged } from '#shared/shapes/plan.ts';

/**
 * Something that is in the person's way, new or as it shall be from now on. Whatever is for the staff alone never reaches the
 * person's own scope. Refusals: fields-not-accepted (what the role would not read), plan-part-not-found, stale-version, plan-is-full, those of changePlan.
 */
export async function keepBarrier(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, barrierId = call.newId('barrier'), ...said }: BarrierKeeping,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  const errors = unreadFaults(call.caller, said);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return changePlan(call, visitation, candidateId, async (plan) => {
    const isMeant = (each: { readonly barrierId: string }): boolean => each.barrierId === barrierId;
    const barriers = withPart(plan.barriers, isMeant, version, { ...said, barrierId });
    if (!barriers.ok) return barriers;
    return ok({ plan: counted({ ...plan, barriers: barriers.value }), partId: barrierId });
  });
}
