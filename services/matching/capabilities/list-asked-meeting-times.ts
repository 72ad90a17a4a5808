import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { timesView } from '#services/matching/store/times-views.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { MeetingTimesView } from '#shared/shapes/meeting-times.ts';

/** The times that I asked about and that are not settled, the oldest first. */
export function listAskedMeetingTimes(
  call: Call,
  matching: MatchingStore,
  page: Page,
): Promise<Result<PageOf<MeetingTimesView>, MatchingRefusal>> {
  const query = { kind: meetingTimesItem, index: 'times-asked', of: [call.caller.personId] } as const;
  return pagedList(call, matching, page, query, (times) => timesView(times, call.now));
}
