import { checkInLeftUnanswered } from '#services/matching/store/check-in-events.ts';
import { checkInItem } from '#services/matching/store/check-in-items.ts';
import { waitingCheckIn } from '#services/matching/store/due-check-in.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/** Tells that a check-in was left unanswered, and by whom: silence is a sign too. Nothing where all have answered. */
export async function noticeCheckInSilence(
  matching: Pick<MatchingStore, 'table'>,
  row: DueRow,
  now: Instant,
): Promise<Due> {
  const waiting = await waitingCheckIn(matching, row, dateOf(now));
  if (!waiting) return {};
  const { placement, checkIn: before } = waiting;
  const checkIn = asNextVersion({ ...before, isOver: true });
  return { writes: [putOver(checkInItem, before, checkIn)], events: [checkInLeftUnanswered(placement, checkIn)] };
}
