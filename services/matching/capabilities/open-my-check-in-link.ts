import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkInOfPersonLink, linkedCheckIn } from '#services/matching/store/linked-check-in.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LinkedCheckIn } from '#shared/shapes/check-in.ts';

/**
 * The check-in that a person’s link is for, without signing in: no name, and nothing that anybody said. Refusals: those of
 * checkInOfPersonLink.
 */
export async function openMyCheckInLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<LinkedCheckIn, MatchingRefusal>> {
  const opened = await checkInOfPersonLink(call, own, word);
  return opened.ok ? ok(await linkedCheckIn(own, opened.value)) : opened;
}
