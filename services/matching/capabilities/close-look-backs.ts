import { closedLookBack } from '#services/matching/domain/look-back.ts';
import { lookBackChanged } from '#services/matching/store/look-back-events.ts';
import { lookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/** More placements of one person than anybody has; the newest are looked at. */
const placementsLookedAt = 100;

/** After a death nobody is asked any more how a placement ended. Repeats without harm. */
export async function closeLookBacks(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  candidateId: CandidateId,
): Promise<void> {
  const query = { kind: placementItem, index: 'placements-of', of: [candidateId], descending: true } as const;
  const { items } = await table.list({ ...query, limit: placementsLookedAt });
  for (const { placementId, ownerId } of items) {
    const before = await table.fresh(lookBackItem, placementId);
    const after = before && closedLookBack(before);
    if (!after) continue;
    const events = [lookBackChanged(after, ownerId, { move: 'closed' })];
    await saveCaused(call, table, { writes: [putOver(lookBackItem, before, after)], events });
  }
}
