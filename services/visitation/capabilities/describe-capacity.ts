import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { counted } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CapacityDescription, PlanChanged } from '#shared/shapes/plan.ts';

/**
 * The hours a person manages now and wants to, and which competences a company has seen or a certificate shows.
 * Refusals: stale-version (somebody else described it), those of changePlan.
 */
export async function describeCapacity(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, ...said }: CapacityDescription,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  return changePlan(call, visitation, candidateId, async (plan) => {
    if (plan.capacity.version !== version) return refuse('stale-version');
    const capacity = asNextVersion({ ...said, version });
    return ok({ plan: counted({ ...plan, capacity }), partId: 'capacity' });
  });
}
