import { faultsOfNeed } from '#services/competence/domain/tailored-faults.ts';
import { describeRequest } from '#services/competence/domain/tailored-request.ts';
import { pricesOn } from '#services/competence/domain/uplift-prices.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { unknownInstitutions } from '#services/competence/store/tailored-institutions.ts';
import { placedItem, upliftPricesItem } from '#services/competence/store/tailored-items.ts';
import { keepNew } from '#services/competence/store/tailored-writes.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { estimateOf } from '#shared/shapes/uplift-estimate.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { TailoredRequestDescription, TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';

/**
 * Describes a course that is to suit one person at one workplace, from inside a running placement; whom and what it
 * costs about is kept with it. Nobody outside the municipality sees it yet, but the company.
 * Refusals: placement-unknown, placement-not-running, fields-not-accepted.
 */
export async function describeTailoredRequest(
  call: Call,
  competence: CompetenceStore,
  { placementId, institutions, ...need }: TailoredRequestDescription,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const today = dateOf(call.now);
  const [placed, prices, unknown] = await Promise.all([
    competence.table.fresh(placedItem, placementId),
    competence.table.get(upliftPricesItem),
    unknownInstitutions(competence, institutions),
  ]);
  if (!placed) return refuse('placement-unknown');
  if (!placed.running) return refuse('placement-not-running');
  const errors = [...faultsOfNeed(need, today, danishCalendar), ...unknown];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { candidateId, companyId, companyName } = placed;
  const described = describeRequest({
    requestId: call.newId('tailoredRequest'),
    ...{ candidateId, placementId, companyId, companyName, need, institutions },
    ownerId: call.caller.personId,
    describedOn: today,
    estimate: estimateOf(need, pricesOn(prices, today)),
  });
  const { request, writes } = keepNew(described, today);
  const { requestId, version, state } = request;
  return commit(call, competence.table, {
    writes,
    events: [domainEvent('TailoredRequestDescribed', aggregateOf(request), factsOf(request))],
    about: [candidateId],
    answer: { requestId, version, state },
  });
}
