import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { timesOfPersonLink } from '#services/matching/store/linked-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { linkedOf } from '#services/matching/store/times-views.ts';
import { sentToTimes } from '#services/matching/store/times-answers.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LinkedTimes } from '#shared/shapes/meeting-times.ts';

/**
 * The times that a person’s link is for, without signing in: no name, nobody’s own words, and nothing of what the other said.
 * Refusals: those of timesOfPersonLink.
 */
export async function openMyTimesLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<LinkedTimes, MatchingRefusal>> {
  const opened = await timesOfPersonLink(call, own, word);
  if (!opened.ok) return opened;
  const { link, row } = opened.value;
  return ok(linkedOf(row, await sentToTimes(own.table, row), link.validUntil));
}
