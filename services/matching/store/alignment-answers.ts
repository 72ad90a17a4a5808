import type { AlignmentAnswer } from '#services/matching/domain/alignment-answer.ts';
import type { CandidateId, MatchMeetingId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { alignmentAnswerItem } from './alignment-items.ts';
import { answerPlace } from './answer-place.ts';
import type { OpenMatching } from './matching-store.ts';

const mostAnswers = 100;

/** What a side sent last to a talk, read in its own scope. */
export async function sentLast(own: Table, meetingId: MatchMeetingId): Promise<AlignmentAnswer | undefined> {
  const { items } = await own.list({ kind: alignmentAnswerItem, of: [meetingId], limit: mostAnswers });
  return items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
}

/** The table an answer lies in. `call` is the platform in the municipality. */
export function alignmentAnswerPlace(
  call: Call,
  open: OpenMatching,
  sent: {
    readonly sender: string;
    readonly answerId: string;
    readonly meetingId: string;
    readonly candidateId: CandidateId;
  },
): Promise<Table> {
  const { meetingId, answerId } = sent;
  const isIn = async (table: Table): Promise<boolean> =>
    Boolean(await table.fresh(alignmentAnswerItem, meetingId, answerId));
  return answerPlace(call, open, sent, isIn);
}
