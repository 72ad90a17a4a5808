import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { readSays } from '#services/matching/domain/attendance-day.ts';
import { attendanceAnswered } from '#services/matching/store/hours-events.ts';
import { attendanceAnswerItem, myPlacementItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { wordOfAttendance } from '#services/matching/store/words-of-attendance.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AttendanceWord, AttendanceWordSent } from '#shared/shapes/attendance.ts';

/**
 * The person says whether they came on a day. The placement is the municipality's, which the person's own row names: this is
 * an answer to it, and the day there keeps it beside what the workplace says.
 * Refusals: my-placement-not-found, stale-version, fields-not-accepted (a day to come, outside the placement).
 */
export async function sayOwnAttendance(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  word: AttendanceWord,
): Promise<Result<AttendanceWordSent, MatchingRefusal>> {
  const mine = await table.fresh(myPlacementItem, placementId);
  if (!mine || mine.state === 'withdrawn') return refuse('my-placement-not-found');
  const read = readSays(mine, word, call.now);
  if (!read.ok) return read;
  const { candidateId, companyId, partnership, municipality: owner } = mine;
  const about = { owner, partnership, placementId, companyId, candidateId };
  const answer = await wordOfAttendance(call, table, about, { ...word, ...read.value });
  if (!answer.ok) return answer;
  const { answerId, state } = answer.value;
  return commit(call, table, {
    writes: [insert(attendanceAnswerItem, answer.value)],
    events: [attendanceAnswered(answer.value, placementId, 'person')],
    about: [candidateId],
    answer: { answerId, state },
  });
}
