import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { meetingLine } from '#services/matching/domain/lines.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';

/** A candidate's match meetings, the latest first. Refusal: cursor-not-valid. */
export function listCandidateMeetings(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<{ items: MatchMeetingItem[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: meetingItem, index: 'meetings-of', of: [candidateId], descending: true } as const;
  return pagedList(call, matching, page, query, meetingLine);
}
