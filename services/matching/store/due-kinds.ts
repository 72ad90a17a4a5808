import type { Placement } from '#services/matching/domain/placement.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { addDays, endOfDay, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { openPauseAsked, silentDays } from '#shared/rules/placement-hours-rules.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import { attendanceWatchItem, type AttendanceWatch } from './hours-items.ts';

/** What can fall due in matching; the sweep has a handler for each. */
export type DueKind =
  | 'six-month-check'
  | 'still-there'
  | 'look-back'
  | 'planned-end'
  | 'pause-end'
  | 'attendance-silence'
  | 'evidence-pack-unread'
  | 'evidence-pack-draft-kept'
  | 'evidence-pack-kept'
  | 'work-observation-kept'
  | 'agreement-unsigned'
  | 'placement-limit'
  | 'check-in'
  | 'signs-drawn'
  | 'check-in-reminder'
  | 'check-in-silence'
  | 'meeting-times-reminder'
  | 'meeting-times-unanswered'
  | 'meeting-times-passed';

/** The row that asks, when the planned last day is over, what became of a placement; none where no new day is planned. */
export function plannedEndDue(placement: Placement, before?: Placement): Write[] {
  const { state, endsOn, placementId: about } = placement;
  if (state !== 'running' || !endsOn || endsOn === before?.endsOn) return [];
  const what: DueKind = 'planned-end';
  return [put(dueRow, { dueAt: endOfDay(endsOn), what, about })];
}

/** The row that asks, after the last day of a pause or after long without one, what became of it. */
export function pauseEndDue(
  about: string,
  { from, until }: { readonly from: CivilDate; readonly until?: CivilDate | undefined },
): Write {
  const what: DueKind = 'pause-end';
  return put(dueRow, { dueAt: endOfDay(until ?? openPauseUntil(from)), what, about });
}

/** The day after which a pause without a last day is asked about. */
export function openPauseUntil(from: CivilDate): CivilDate {
  return addDays(from, ruleOn(openPauseAsked, from).value);
}

/** When a day without a word has become silence. */
export function silentUntil(lastSaid: CivilDate): Instant {
  return endOfDay(addDays(lastSaid, ruleOn(silentDays, lastSaid).value));
}

/** The next look at a placement's silence, and the row that brings it. */
export function attendanceWatched(
  placementId: PlacementId,
  before: AttendanceWatch | undefined,
  from: CivilDate,
): Write[] {
  const watch = { placementId, version: (before?.version ?? 0) + 1, dueAt: silentUntil(from) };
  const what: DueKind = 'attendance-silence';
  return [putOver(attendanceWatchItem, before, watch), put(dueRow, { dueAt: watch.dueAt, what, about: placementId })];
}
