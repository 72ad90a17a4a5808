import type { MeetingAnswer } from '#services/matching/domain/meeting-answer.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { meetingAnswerItem } from './shared-items.ts';

const mostAnswers = 20;

/** What a company answered to a meeting, the newest first; a meeting has few answers, and all stand under it. */
export async function answersTo(shared: Table, meetingId: MatchMeetingId): Promise<MeetingAnswer[]> {
  const { items } = await shared.list({
    kind: meetingAnswerItem,
    of: [meetingId],
    limit: mostAnswers,
  });
  return items.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1));
}
