import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CompanyId, MatchMeetingId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { companyAlignmentItem, type CompanyAlignmentRow } from './alignment-items.ts';

/** A talk as the company has it, while it is the company's business. Refusal: match-meeting-not-found. */
export async function readCompanyAlignment(
  call: Call,
  partnership: Table,
  companyId: CompanyId,
  meetingId: MatchMeetingId,
): Promise<Result<CompanyAlignmentRow, MatchingRefusal>> {
  const row = await partnership.fresh(companyAlignmentItem, companyId, meetingId);
  if (!row || isPast(row, call)) return refuse('match-meeting-not-found');
  return ok(row);
}

/** Whether a company reads it no longer. */
export function isPast({ until }: Pick<CompanyAlignmentRow, 'until'>, { now }: Pick<Call, 'now'>): boolean {
  return until !== undefined && until < dateOf(now);
}
