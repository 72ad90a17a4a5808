import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { timesView } from '#services/matching/store/times-views.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { MeetingTimesView } from '#shared/shapes/meeting-times.ts';

/** The times a person was asked about, the newest first. */
export function listCandidateMeetingTimes(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<PageOf<MeetingTimesView>, MatchingRefusal>> {
  const query = { kind: meetingTimesItem, index: 'times-of', of: [candidateId], descending: true } as const;
  return pagedList(call, matching, page, query, (times) => timesView(times, call.now));
}
