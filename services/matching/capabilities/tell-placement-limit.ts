import { checkPlacement } from '#services/matching/domain/placement-check.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { placementLimitNeared } from '#services/matching/store/placement-events.ts';
import { checkInput, readForCheck } from '#services/matching/store/read-for-check.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/**
 * Tells the owner that a placement will soon be as long as it may be. Nothing of one that is over, that ends in time, or
 * whose day has come and gone: it was then decided after the fact, and seen.
 */
export async function tellPlacementLimit(matching: MatchingStore, { about }: DueRow, now: Instant): Promise<Due> {
  const placement = await matching.table.fresh(placementItem, about);
  if (placement?.state !== 'running') return {};
  const today = dateOf(now);
  const read = await readForCheck(matching, placement, today);
  const near = checkPlacement(checkInput(read, placement)).find(
    ({ outcome, limitOn }) => limitOn !== undefined && limitOn >= today && (outcome === 'near' || outcome === 'broken'),
  );
  if (!near?.limitOn) return {};
  return {
    writes: [unchanged(placementItem, [about], placement.version)],
    events: [placementLimitNeared(placement, near.ruleId, near.limitOn)],
  };
}
