import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { timesView } from '#services/matching/store/times-views.ts';
import type { MeetingTimesId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MeetingTimesView } from '#shared/shapes/meeting-times.ts';

/** Times for a match meeting with what both say to each, side by side. Refusal: meeting-times-not-found. */
export async function openMeetingTimes(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  timesId: MeetingTimesId,
): Promise<Result<MeetingTimesView, MatchingRefusal>> {
  const times = await table.fresh(meetingTimesItem, timesId);
  if (!times) return refuse('meeting-times-not-found');
  await recordViewing(call, table, [times.candidateId]);
  return ok(timesView(times, call.now));
}
