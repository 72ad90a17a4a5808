import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { declinedItem, profileItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { openingItem } from '#services/matching/store/shared-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { remove } from '#shared/runtime/write.ts';
import type { DeclineUndone } from '#shared/shapes/match.ts';

/**
 * Lets an opening be proposed to the person again. Nothing happens where it was not declined.
 * Refusals: candidate-not-in-effort, opening-not-found.
 */
export async function undoDecline(
  call: Call,
  matching: MatchingStore,
  { candidateId, openingId }: DeclineUndone,
): Promise<Result<DeclineUndone, MatchingRefusal>> {
  const [known, opening] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.shared().get(openingItem, openingId),
  ]);
  if (!known) return refuse('candidate-not-in-effort');
  if (!opening) return refuse('opening-not-found');
  return commit(call, matching.table, {
    writes: [remove(declinedItem, candidateId, openingId)],
    events: [],
    about: [candidateId],
    answer: { candidateId, openingId },
  });
}
