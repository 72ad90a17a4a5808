import type { AlignmentAnswer, AlignmentContent } from '#services/matching/domain/alignment-answer.ts';
import { sameNeeds } from '#services/matching/domain/alignment-talk.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AlignmentSide } from '#shared/shapes/alignment-questions.ts';
import type { CitizenAnswers, CompanyAnswers } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent } from '#shared/shapes/alignment-talk.ts';
import { alignmentAnswered } from '#services/matching/store/alignment-events.ts';
import {
  alignmentAnswerItem,
  type CompanyAlignmentRow,
  type MyAlignmentRow,
} from '#services/matching/store/alignment-items.ts';

/** The side's own row, which says whose the talk is; nothing of that comes from the request. */
type OwnRow = MyAlignmentRow | CompanyAlignmentRow;

/** Writes down what a side sends in its own scope, and tells the municipality that it did. */
export async function sendAlignment(
  call: Call,
  own: Table,
  side: AlignmentSide,
  row: OwnRow,
  content: AlignmentContent,
): Promise<Result<AlignmentSent, MatchingRefusal>> {
  const { meetingId, candidateId, municipality: owner, partnership } = row;
  const answerId = call.newId('answer');
  const from = { answerId, owner, about: meetingId, sentAt: call.now, sentBy: call.caller.personId };
  const sent: AlignmentAnswer = sentAnswer({ ...from, ...content, side, candidateId });
  const companyId = 'companyId' in row ? { companyId: row.companyId } : {};
  return commit(call, own, {
    writes: [insert(alignmentAnswerItem, sent)],
    events: [alignmentAnswered(sent, { partnership, ...companyId })],
    about: [candidateId],
    answer: { answerId, state: sent.state },
  });
}

/** Whether a side may answer now. Refusals: match-meeting-is-over, stale-version, fields-not-accepted where nothing is said. */
export function mayAnswer(
  row: OwnRow,
  { version, answers, told = row.told, brings }: Pick<CompanyAnswers, 'version' | 'answers'> & Partial<CitizenAnswers>,
): Result<OwnRow, MatchingRefusal> {
  if (row.meetingState === 'cancelled' || row.agreed === false) return refuse('match-meeting-is-over');
  if (row.ownVersion !== version) return refuse('stale-version');
  const saysNothing =
    Object.values(answers).every((words) => !words) && sameNeeds(told, row.told) && !bringsAnother(row, brings);
  return saysNothing ? atField('/answers', 'answer-one-question') : ok(row);
}

/** Whether the person now brings somebody else, or nobody any more. */
function bringsAnother(row: OwnRow, brings: string | undefined): boolean {
  const before = 'brings' in row ? row.brings : undefined;
  return brings !== undefined && brings !== (before ?? '');
}

/** Whether a side may say yes to this text now. Refusals: match-meeting-is-over, alignment-signed-already, -settled-anew. */
export function maySayYes(row: OwnRow, number: number): Result<OwnRow, MatchingRefusal> {
  if (row.meetingState === 'cancelled' || row.agreed === false) return refuse('match-meeting-is-over');
  if (row.number !== number) return refuse('alignment-settled-anew');
  return row.ownYes ? refuse('alignment-signed-already') : ok(row);
}
