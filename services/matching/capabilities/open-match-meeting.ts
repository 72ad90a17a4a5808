import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { meetingLine } from '#services/matching/domain/lines.ts';
import { answerView } from '#services/matching/domain/meeting-answer.ts';
import { answersTo } from '#services/matching/store/meeting-answers.ts';
import { alignmentItem, meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MatchMeetingView } from '#shared/shapes/match-meeting.ts';

const mostAlignments = 50;

/**
 * A match meeting with every alignment that was written and everything the company answered, the newest first. The
 * answers are the partnership's, which the municipality reads. Refusal: match-meeting-not-found.
 */
export async function openMatchMeeting(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
): Promise<Result<MatchMeetingView, MatchingRefusal>> {
  const [meeting, alignments, answers] = await Promise.all([
    matching.table.get(meetingItem, meetingId),
    matching.table.list({
      kind: alignmentItem,
      of: [meetingId],
      descending: true,
      limit: mostAlignments,
    }),
    answersTo(matching.shared(), meetingId),
  ]);
  if (!meeting) return refuse('match-meeting-not-found');
  await recordViewing(call, matching.table, [meeting.candidateId]);
  const { staffIds, buddyId, cancelReason, declinedBecause, moveRequest } = meeting;
  return ok({
    ...meetingLine(meeting),
    staffIds: [...staffIds],
    ...(buddyId && { buddyId }),
    ...(cancelReason && { cancelReason }),
    ...(declinedBecause && { declinedBecause }),
    ...(moveRequest && { moveRequest: { answerId: moveRequest.answerId } }),
    answers: answers.filter(({ owner }) => owner === call.scope).map(answerView),
    alignments: alignments.items.map(({ meetingId: _of, ...written }) => written),
  });
}
