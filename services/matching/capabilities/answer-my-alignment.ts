import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { myAlignmentItem } from '#services/matching/store/alignment-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { mayAnswer, sendAlignment } from './send-alignment.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CitizenAnswers } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent } from '#shared/shapes/alignment-talk.ts';

/**
 * A person answers some of the seven questions in their own words, and says what the workplace may know of what they need.
 * The talk is the municipality's: this is an answer, which it takes in. Refusals: match-meeting-not-found,
 * match-meeting-is-over, stale-version, fields-not-accepted.
 */
export async function answerMyAlignment(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  meetingId: MatchMeetingId,
  said: CitizenAnswers,
): Promise<Result<AlignmentSent, MatchingRefusal>> {
  const row = await table.fresh(myAlignmentItem, meetingId);
  if (!row) return refuse('match-meeting-not-found');
  const may = mayAnswer(row, said);
  if (!may.ok) return may;
  const { version: seen, answers, told, brings } = said;
  const content = { what: 'answers', seen, answers, told, ...(brings !== undefined && { brings }) } as const;
  return sendAlignment(call, table, 'citizen', row, content);
}
