import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { readCompanyAlignment } from '#services/matching/store/company-alignment.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { mayAnswer, sendAlignment } from './send-alignment.ts';
import type { CompanyId, MatchMeetingId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CompanyAnswers } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent } from '#shared/shapes/alignment-talk.ts';

/**
 * A company answers some of the seven questions, or answers anew. The talk is the municipality's: this is an answer, which
 * it takes in. Refusals: match-meeting-not-found, match-meeting-is-over, stale-version, fields-not-accepted.
 */
export async function answerCompanyAlignment(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, meetingId }: { readonly companyId: CompanyId; readonly meetingId: MatchMeetingId },
  said: CompanyAnswers,
): Promise<Result<AlignmentSent, MatchingRefusal>> {
  const row = await readCompanyAlignment(call, table, companyId, meetingId);
  if (!row.ok) return row;
  const may = mayAnswer(row.value, said);
  if (!may.ok) return may;
  const content = { what: 'answers', seen: said.version, answers: said.answers } as const;
  return sendAlignment(call, table, 'company', row.value, content);
}
