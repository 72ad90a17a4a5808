import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { counted, withPart } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { BarrierKeeping, PlanChanged } from '#shared/shapes/plan.ts';

/**
 * Something that is in the person's way, new or as it shall be from now on. Whatever is for the staff alone never reaches the
 * person's own scope. Refusals: plan-part-not-found, stale-version, plan-is-full, those of changePlan.
 */
export async function keepBarrier(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, barrierId = call.newId('barrier'), ...said }: BarrierKeeping,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  return changePlan(call, visitation, candidateId, async (plan) => {
    const isMeant = (each: { readonly barrierId: string }): boolean => each.barrierId === barrierId;
    const barriers = withPart(plan.barriers, isMeant, version, { ...said, barrierId });
    if (!barriers.ok) return barriers;
    return ok({ plan: counted({ ...plan, barriers: barriers.value }), partId: barrierId });
  });
}
