import { isEndPassed } from '#services/matching/domain/planned-end.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { dateOf, endOfDay, instant } from '#shared/kernel/time.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { placementEndPassed } from '#services/matching/store/placement-events.ts';

/**
 * Tells that a placement's planned end has passed. One that was ended, withdrawn or got another day leaves nothing to
 * tell: the other day has a row of its own.
 */
export async function tellPlannedEndPassed(matching: MatchingStore, { about, dueAt }: DueRow): Promise<Due> {
  const placement = await matching.table.fresh(placementItem, about);
  if (!placement?.endsOn || endOfDay(placement.endsOn) !== dueAt) return {};
  if (!isEndPassed(placement, dateOf(instant(dueAt)))) return {};
  return {
    writes: [unchanged(placementItem, [about], placement.version)],
    events: [placementEndPassed(placement, placement.endsOn)],
  };
}
