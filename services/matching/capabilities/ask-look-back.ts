import { askedAbout } from '#services/matching/domain/look-back.ts';
import { lookBackChanged } from '#services/matching/store/look-back-events.ts';
import { lookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { engagementItem, placementItem, profileItem } from '#services/matching/store/people-items.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { insert } from '#shared/runtime/write.ts';

/**
 * Asks person and company how they see that a placement ended, once. Nobody where it was withdrawn meanwhile, where it is
 * long ago, and after a death; the company alone where the person has moved to another municipality.
 */
export async function askLookBack(
  { table }: Pick<MatchingStore, 'table'>,
  { about: placementId }: DueRow,
  now: Instant,
): Promise<Due> {
  const [placement, asked] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(lookBackItem, placementId),
  ]);
  if (!placement || asked) return {};
  const [engagement, profile] = await Promise.all([
    table.fresh(engagementItem, placement.candidateId),
    table.fresh(profileItem, placement.candidateId),
  ]);
  const effort = { isUnasked: engagement?.unasked === true, endedBecause: profile?.ended?.reason };
  const lookBack = askedAbout(placement, effort, dateOf(now));
  if (!lookBack) return {};
  const ownerId = profile?.ownerId ?? placement.ownerId;
  return {
    writes: [insert(lookBackItem, lookBack)],
    events: [lookBackChanged(lookBack, ownerId, { move: 'asked' })],
  };
}
