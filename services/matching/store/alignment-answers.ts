import type { AlignmentAnswer } from '#services/matching/domain/alignment-answer.ts';
import type { CandidateId, MatchMeetingId } from '#shared/kernel/ids.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { alignmentAnswerItem } from './alignment-items.ts';
import { citizenOf } from './citizen-of.ts';
import type { OpenMatching } from './matching-store.ts';

const mostAnswers = 100;

/** What a side sent last to a talk, read in its own scope. */
export async function sentLast(own: Table, meetingId: MatchMeetingId): Promise<AlignmentAnswer | undefined> {
  const { items } = await own.list({ kind: alignmentAnswerItem, of: [meetingId], limit: mostAnswers });
  return items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
}

/**
 * The table an answer lies in: its sender's; and where a person sent it who turned out to be another citizen, that one's.
 * `call` is the platform in the municipality.
 */
export async function alignmentAnswerPlace(
  call: Call,
  open: OpenMatching,
  sent: {
    readonly sender: string;
    readonly answerId: string;
    readonly meetingId: string;
    readonly candidateId: CandidateId;
  },
): Promise<Table> {
  const asSent = asSender(call, sent.sender);
  const { table } = open(asSent);
  const isThere = () => table.fresh(alignmentAnswerItem, sent.meetingId, sent.answerId);
  if (scopeKind(asSent.scope) !== 'citizen' || (await isThere())) return table;
  return open(asSender(call, await citizenOf(open(call).table, sent.candidateId))).table;
}
