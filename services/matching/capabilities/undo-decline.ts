import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { declinedItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { remove } from '#shared/runtime/write.ts';
import type { DeclineUndone } from '#shared/shapes/match.ts';

/** Lets an opening be proposed to the person again. Nothing happens where it was not declined. */
export async function undoDecline(
  call: Call,
  matching: MatchingStore,
  { candidateId, openingId }: DeclineUndone,
): Promise<Result<DeclineUndone, MatchingRefusal>> {
  return commit(call, matching.table, {
    writes: [remove(declinedItem, candidateId, openingId)],
    events: [],
    about: [candidateId],
    answer: { candidateId, openingId },
  });
}
