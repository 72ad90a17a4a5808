import { dateOf, instant } from '#shared/kernel/time.ts';
import { attendanceSignalled } from '#services/matching/store/hours-events.ts';
import { attendanceWatched, silentUntil } from '#services/matching/store/due-kinds.ts';
import {
  attendanceDayItem,
  attendanceWatchItem,
  hoursPlanItem,
  placementPausesItem,
} from '#services/matching/store/hours-items.ts';
import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/**
 * Looks whether anybody said a word of attendance lately where days are agreed: silence is a sign too. Looks again after the
 * next silence, while the placement runs; never while the place waits.
 */
export async function noticeSilence({ table }: Pick<MatchingStore, 'table'>, { about, dueAt }: DueRow): Promise<Due> {
  const placementId = toldId('placement', about);
  const watch = await table.fresh(attendanceWatchItem, placementId);
  const placement = await table.fresh(placementItem, placementId);
  if (watch?.dueAt !== dueAt || placement?.state !== 'running') return {};
  const today = dateOf(instant(dueAt));
  const [plan, kept, last] = await Promise.all([
    table.fresh(hoursPlanItem, placementId),
    table.fresh(placementPausesItem, placementId),
    table.list({ kind: attendanceDayItem, of: [placementId], descending: true, limit: 1 }),
  ]);
  const lastSaid = last.items[0]?.on ?? placement.startsOn;
  const isQuiet = silentUntil(lastSaid) <= dueAt;
  const isAsked = isQuiet && (plan?.weekdays.length ?? 0) > 0 && !isPausedOn(kept?.pauses ?? [], today);
  const from = isQuiet ? today : lastSaid;
  return {
    writes: attendanceWatched(placementId, watch, from),
    events: isAsked ? [attendanceSignalled(placement, { sign: 'silence', on: today, version: watch.version })] : [],
  };
}
