import { faultsOfNeed } from '#services/competence/domain/tailored-faults.ts';
import { moved, stepOf } from '#services/competence/domain/tailored-request.ts';
import { pricesOn } from '#services/competence/domain/uplift-prices.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { unknownInstitutions } from '#services/competence/store/tailored-institutions.ts';
import { tailoredRequestItem, upliftPricesItem } from '#services/competence/store/tailored-items.ts';
import { saveStep } from './save-tailored-step.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { estimateOf } from '#shared/shapes/uplift-estimate.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { TailoredRequestChange, TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';

/**
 * Describes the course anew before it is sent, or before others are asked where nobody could.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, fields-not-accepted.
 */
export async function changeTailoredRequest(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  { version, institutions, ...need }: TailoredRequestChange,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const today = dateOf(call.now);
  const [before, prices, unknown] = await Promise.all([
    competence.table.fresh(tailoredRequestItem, requestId),
    competence.table.get(upliftPricesItem),
    unknownInstitutions(competence, institutions),
  ]);
  if (!before) return refuse('tailored-request-not-found');
  const step = stepOf(before, 'change-tailored-request', call.caller.role, version);
  if (!step.ok) return step;
  const errors = [...faultsOfNeed(need, today, danishCalendar), ...unknown];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const estimate = estimateOf(need, pricesOn(prices, today));
  const after = moved(before, step.value, { need, institutions, estimate });
  return saveStep(call, competence, { before, after, action: 'change-tailored-request' }, (request) => [
    domainEvent('TailoredRequestDescribed', aggregateOf(request), factsOf(request)),
  ]);
}
