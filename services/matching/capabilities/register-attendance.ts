import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { registerDay } from '#services/matching/domain/attendance-day.ts';
import { attendanceKept } from '#services/matching/store/hours-events.ts';
import { attendanceDayItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { AttendanceRegistered, AttendanceRegistration } from '#shared/shapes/attendance.ts';

/**
 * The municipality writes down how a day was, or settles what the sides say differently, with a reason; what they said
 * stays beside it. Refusals: placement-not-found, placement-is-withdrawn, stale-version, fields-not-accepted (a day to come,
 * outside the placement, too many hours, no reason).
 */
export async function registerAttendance(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: AttendanceRegistration,
): Promise<Result<AttendanceRegistered, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const before = await table.fresh(attendanceDayItem, placementId, asked.on);
  const { role, personId } = call.caller;
  const registered = registerDay(placement, before, asked, { role, personId, now: call.now });
  if (!registered.ok) return registered;
  const day = registered.value;
  return commit(call, table, {
    writes: [putOver(attendanceDayItem, before, day)],
    events: [attendanceKept(placement, day)],
    about: [placement.candidateId],
    answer: { placementId, on: asked.on, version: day.version },
  });
}
