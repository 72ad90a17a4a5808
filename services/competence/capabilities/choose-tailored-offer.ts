import { chooseOffer } from '#services/competence/domain/tailored-approval.ts';
import { turnOf, type TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import { pricesOn } from '#services/competence/domain/uplift-prices.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { whileConsented } from '#services/competence/store/consent-items.ts';
import { aggregateOf, courseAgreed, courseOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { tailoredRequestItem, upliftPricesItem } from '#services/competence/store/tailored-items.ts';
import { actOf, saveStep } from './save-tailored-step.ts';
import { sharedFromNow } from '#services/competence/store/tailored-sharing.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { TailoredChoice, TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';

/**
 * Chooses an institution's standing offer: agreed at once, or waiting for somebody else to approve the price. Because the
 * institution then learns who comes, the person must have said yes to that first.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, offer-not-the-latest,
 * offer-begins-in-the-past, no-education-consent.
 */
export async function chooseTailoredOffer(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  choice: TailoredChoice,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const [before, prices] = await Promise.all([
    competence.table.fresh(tailoredRequestItem, requestId),
    competence.table.fresh(upliftPricesItem),
  ]);
  if (!before) return refuse('tailored-request-not-found');
  const limits = pricesOn(prices, dateOf(call.now)).prices;
  const step = chooseOffer(before, choice, limits, { ...actOf(call), enrolmentId: call.newId('enrolment') });
  if (!step.ok) return step;
  const consented = await whileConsented(competence.table, before.candidateId, choice.institutionId);
  if (!consented.ok) return consented;
  const { request: after, action } = step.value;
  const besides = await sharedFromNow(competence, after, consented.value);
  return saveStep(call, competence, { before, after, action, besides }, (request) => [
    action === 'ask-for-approval' ? approvalAsked(request) : courseAgreed(request),
  ]);
}

function approvalAsked(request: TailoredRequest): DomainEvent {
  const facts = { ...factsOf(request), ...courseOf(request), turn: turnOf(request) };
  return domainEvent('TailoredApprovalAsked', aggregateOf(request), facts);
}
