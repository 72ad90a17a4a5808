import { faultsOfOffer } from '#services/competence/domain/tailored-faults.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { sendInstitutionAnswer, type Exchange } from './send-institution-answer.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { TailoredOffer, UpliftAnswerSent } from '#shared/shapes/tailored-exchange.ts';

/**
 * An institution offers a course, or a new version of its offer: what, when, who teaches, and what it costs. An answer in
 * the partnership; the municipality takes it in. Refusals: fields-not-accepted, asked-request-not-found,
 * asked-request-not-open, stale-version.
 */
export async function offerTailoredCourse(
  call: Call,
  competence: CompetenceStore,
  exchange: Exchange,
  offer: TailoredOffer,
): Promise<Result<UpliftAnswerSent, CompetenceRefusal>> {
  const errors = faultsOfOffer(offer, dateOf(call.now), danishCalendar);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return sendInstitutionAnswer(call, competence, exchange, { offer });
}
