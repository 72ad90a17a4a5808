import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { answerLinkedCheckIn, checkInOfCompanyLink } from '#services/matching/store/linked-check-in.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CheckInAnswerSent, LinkedCheckInAnswer } from '#shared/shapes/check-in.ts';

/**
 * Whoever holds the link that was sent to the buddy or the contact of a workplace says how it is going, skips it, or puts it right; the answer says that it came by the link. Refusals: those of
 * checkInOfCompanyLink, stale-version.
 */
export async function answerCompanyCheckInByLink(
  call: Call,
  partnership: Pick<MatchingStore, 'table' | 'keys'>,
  said: LinkedCheckInAnswer,
): Promise<Result<CheckInAnswerSent, MatchingRefusal>> {
  const opened = await checkInOfCompanyLink(call, partnership, said.word);
  return opened.ok ? answerLinkedCheckIn(call, partnership, opened.value, said) : opened;
}
