import { approveOffer } from '#services/competence/domain/tailored-approval.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { whileConsented } from '#services/competence/store/consent-items.ts';
import { sharedFromNow } from '#services/competence/store/tailored-sharing.ts';
import { courseAgreed, courseOf } from '#services/competence/store/tailored-events.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { actOf, saveStep } from './save-tailored-step.ts';
import { toldCompany, type TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { TailoredRequestSaved, TailoredStep } from '#shared/shapes/tailored-request.ts';

/**
 * Approves the price of an offer that somebody else chose: the course is agreed. The person's yes is asked for again,
 * because it may have been taken back meanwhile.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, approval-of-own-request,
 * approval-above-your-limit, offer-begins-in-the-past, no-education-consent.
 */
export async function approveTailoredOffer(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  { version }: TailoredStep,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(tailoredRequestItem, requestId);
  if (!before) return refuse('tailored-request-not-found');
  const step = approveOffer(before, version, actOf(call));
  if (!step.ok) return step;
  const { request: after, action } = step.value;
  const institutionId = toldCompany(courseOf(after).institutionId);
  const consented = await whileConsented(competence.table, before.candidateId, institutionId);
  if (!consented.ok) return consented;
  const besides = await sharedFromNow(competence, after, consented.value);
  return saveStep(call, competence, { before, after, action, besides }, (request) => [courseAgreed(request)]);
}
