import { faultsOfDecline } from '#services/competence/domain/tailored-faults.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { sendInstitutionAnswer, type Exchange } from './send-institution-answer.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { TailoredDecline, UpliftAnswerSent } from '#shared/shapes/tailored-exchange.ts';

/**
 * An institution says that it cannot, and what is in the way: the reason counts among the barriers.
 * Refusals: fields-not-accepted, asked-request-not-found, asked-request-not-open, stale-version.
 */
export async function declineTailoredRequest(
  call: Call,
  competence: CompetenceStore,
  exchange: Exchange,
  decline: TailoredDecline,
): Promise<Result<UpliftAnswerSent, CompetenceRefusal>> {
  const errors = faultsOfDecline(decline);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return sendInstitutionAnswer(call, competence, exchange, { decline });
}
