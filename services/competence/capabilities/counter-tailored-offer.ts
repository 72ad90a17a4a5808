import { faultsOfCounter } from '#services/competence/domain/tailored-faults.ts';
import { counterOffer } from '#services/competence/domain/tailored-thread.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { actOf, saveStep } from './save-tailored-step.ts';
import { addBusinessDays } from '#shared/kernel/business-days.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { answerWithin } from '#shared/rules/uplift-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { TailoredCounter, TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';

/**
 * Proposes something else to an institution that offered; it answers with a new offer or declines. Both read all versions.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, exchange-too-long, fields-not-accepted.
 */
export async function counterTailoredOffer(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  counter: TailoredCounter,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const today = dateOf(call.now);
  const before = await competence.table.fresh(tailoredRequestItem, requestId);
  if (!before) return refuse('tailored-request-not-found');
  const errors = faultsOfCounter(counter.startsOn, today, danishCalendar);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const answerBy = addBusinessDays(today, ruleOn(answerWithin, today).value, danishCalendar);
  const step = counterOffer(before, counter, { ...actOf(call), answerBy });
  if (!step.ok) return step;
  const { request: after, action } = step.value;
  return saveStep(call, competence, { before, after, action }, (request) => [
    domainEvent('TailoredOfferCountered', aggregateOf(request), {
      ...factsOf(request),
      institutionId: counter.institutionId,
      answerBy,
    }),
  ]);
}
