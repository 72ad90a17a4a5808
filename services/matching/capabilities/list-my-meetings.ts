import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { meetingLine } from '#services/matching/domain/lines.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';

/** The meetings that the caller has called and that are still to be held, the next first. Refusal: cursor-not-valid. */
export function listMyMeetings(
  call: Call,
  matching: MatchingStore,
  page: Page,
): Promise<Result<{ items: MatchMeetingItem[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: meetingItem, index: 'meetings-called', of: [call.caller.personId] } as const;
  return pagedList(call, matching, page, query, meetingLine);
}
