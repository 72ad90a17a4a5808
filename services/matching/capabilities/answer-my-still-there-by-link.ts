import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { answerLinkedStillThere, stillThereOfPersonLink } from '#services/matching/store/linked-still-there.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LinkedStillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';

/**
 * Whoever holds the link that was sent to the person says whether they are still there, or puts it right; the answer says that it came by the link. Refusals: those of
 * stillThereOfPersonLink, stale-version, fields-not-accepted.
 */
export async function answerMyStillThereByLink(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  said: LinkedStillThereAnswer,
): Promise<Result<StillThereSent, MatchingRefusal>> {
  const opened = await stillThereOfPersonLink(call, own, said.word);
  return opened.ok ? answerLinkedStillThere(call, own, opened.value, said) : opened;
}
