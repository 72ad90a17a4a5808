import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { readCompanyAlignment } from '#services/matching/store/company-alignment.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { maySayYes, sendAlignment } from './send-alignment.ts';
import type { CompanyId, MatchMeetingId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AlignmentYes } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent } from '#shared/shapes/alignment-talk.ts';

/**
 * A company says yes to the text it read. Refusals: match-meeting-not-found, match-meeting-is-over,
 * alignment-settled-anew, alignment-signed-already.
 */
export async function signCompanyAlignment(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, meetingId }: { readonly companyId: CompanyId; readonly meetingId: MatchMeetingId },
  { number }: AlignmentYes,
): Promise<Result<AlignmentSent, MatchingRefusal>> {
  const row = await readCompanyAlignment(call, table, companyId, meetingId);
  if (!row.ok) return row;
  const may = maySayYes(row.value, number);
  return may.ok ? sendAlignment(call, table, 'company', row.value, { what: 'yes', number }) : may;
}
