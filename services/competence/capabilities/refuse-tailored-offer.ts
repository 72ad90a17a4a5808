import { refuseOffer } from '#services/competence/domain/tailored-approval.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, courseOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { actOf, saveStep } from './save-tailored-step.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { ApprovalRefusal, TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';

/**
 * Says no to the price of an offer that somebody else chose, and why: the offers are weighed anew.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, approval-of-own-request,
 * approval-above-your-limit.
 */
export async function refuseTailoredOffer(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  refusal: ApprovalRefusal,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(tailoredRequestItem, requestId);
  if (!before) return refuse('tailored-request-not-found');
  const step = refuseOffer(before, refusal, actOf(call));
  if (!step.ok) return step;
  const { request: after, action } = step.value;
  const { institutionId } = courseOf(before);
  return saveStep(call, competence, { before, after, action }, (request) => [
    domainEvent('TailoredApprovalRefused', aggregateOf(request), {
      ...factsOf(request),
      institutionId,
      refusedBy: call.caller.personId,
    }),
  ]);
}
