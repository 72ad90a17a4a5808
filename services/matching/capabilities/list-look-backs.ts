import { lookBackView } from '#services/matching/domain/look-back-seen.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { lookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { LookBackView } from '#shared/shapes/look-back.ts';

/**
 * What the three say of a person's earlier places, the latest first: what to bear in mind next time. Facts as they were
 * said; no match reads them. Refusal: cursor-not-valid.
 */
export async function listLookBacks(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<{ items: LookBackView[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: placementItem, index: 'placements-of', of: [candidateId], descending: true } as const;
  const found = await readPage(matching, page, { ...query, name: `look-backs/${candidateId}` });
  if (!found.ok) return found;
  const views = await Promise.all(
    found.value.items.map(async (placement) => {
      const asked =
        placement.state === 'ended' ? await matching.table.get(lookBackItem, placement.placementId) : undefined;
      return lookBackView(placement, asked) ?? [];
    }),
  );
  const items = views.flat();
  await recordViewing(call, matching.table, items.length > 0 ? [candidateId] : []);
  return ok({ items, cursor: found.value.cursor });
}
