import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { readSays } from '#services/matching/domain/attendance-day.ts';
import { hasNamedBuddy } from '#services/matching/store/company-buddies.ts';
import { attendanceAnswered } from '#services/matching/store/hours-events.ts';
import { attendanceAnswerItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem } from '#services/matching/store/shared-items.ts';
import { wordOfAttendance } from '#services/matching/store/words-of-attendance.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AttendanceWord, AttendanceWordSent } from '#shared/shapes/attendance.ts';

/**
 * A buddy or a contact person says whether somebody came on a day. The placement is the municipality's, which the company's
 * own row names: this is an answer to it, and the day there keeps it beside what the person says.
 * Refusals: placement-not-found, buddy-has-left, stale-version, fields-not-accepted (a day to come, outside the placement).
 */
export async function sayAttendance(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  word: AttendanceWord,
): Promise<Result<AttendanceWordSent, MatchingRefusal>> {
  const placement = await table.fresh(companyPlacementItem, companyId, placementId);
  if (!placement || placement.state === 'withdrawn') return refuse('placement-not-found');
  if (call.caller.role === 'buddy' && !(await hasNamedBuddy(table, companyId))) return refuse('buddy-has-left');
  const read = readSays(placement, word, call.now);
  if (!read.ok) return read;
  const { candidateId, municipality: owner } = placement;
  const partnership = partnershipScope(call.scope);
  const about = { owner, partnership, placementId, companyId, candidateId };
  const answer = await wordOfAttendance(call, table, about, { ...word, ...read.value });
  if (!answer.ok) return answer;
  const { answerId, state } = answer.value;
  return commit(call, table, {
    writes: [insert(attendanceAnswerItem, answer.value)],
    events: [attendanceAnswered(answer.value, placementId, 'workplace')],
    about: [candidateId],
    answer: { answerId, state },
  });
}
