import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sentLast } from '#services/matching/store/alignment-answers.ts';
import { readCompanyAlignment } from '#services/matching/store/company-alignment.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { sentLine } from '#services/matching/domain/alignment-sides.ts';
import type { CompanyId, MatchMeetingId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CompanyAlignment } from '#shared/shapes/alignment-talk.ts';

/**
 * The seven questions of a meeting as the company reads them: its own answers, the person's where both have written, and
 * the text once the person has said yes to it. Refusal: match-meeting-not-found.
 */
export async function openCompanyAlignment(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, meetingId }: { readonly companyId: CompanyId; readonly meetingId: MatchMeetingId },
): Promise<Result<CompanyAlignment, MatchingRefusal>> {
  const found = await readCompanyAlignment(call, table, companyId, meetingId);
  if (!found.ok) return found;
  const { version: _v, partnership: _p, until: _u, waitsFor: _w, keptUntil: _k, ...seen } = found.value;
  const last = await sentLast(table, meetingId);
  await recordViewing(call, table, [seen.candidateId]);
  return ok({ ...seen, ...(last && { sent: sentLine(last) }) });
}
