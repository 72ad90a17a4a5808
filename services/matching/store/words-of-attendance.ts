import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { AttendanceAnswer } from '#services/matching/domain/attendance-day.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { AttendanceWord, OwnWord } from '#shared/shapes/attendance.ts';
import { attendanceAnswerItem } from './hours-items.ts';

/** Whose placement a word is about, from the sender's own row, never from the request. */
type About = {
  readonly owner: string;
  readonly partnership: PartnershipScope;
  readonly placementId: PlacementId;
  readonly companyId: CompanyId;
  readonly candidateId: CandidateId;
};

type Word = Omit<AttendanceWord, 'hours' | 'paidHours'> & { readonly hours: number; readonly paidHours: number };

/** A side's word on a day. Refused as stale-version where it replaces one that is not of that day and placement. */
export async function wordOfAttendance(
  call: Call,
  table: Pick<Table, 'fresh'>,
  { placementId, ...about }: About,
  { on, mark, hours, paidHours, told, replaces }: Word,
): Promise<Result<AttendanceAnswer, MatchingRefusal>> {
  const replaced = replaces && (await table.fresh(attendanceAnswerItem, placementId, replaces));
  if (replaces && (!replaced || replaced.on !== on)) return refuse('stale-version');
  return ok(
    sentAnswer({
      ...about,
      ...{ answerId: call.newId('answer'), about: placementId, sentAt: call.now, sentBy: call.caller.personId },
      ...{ on, mark, hours, paidHours },
      ...(told !== undefined && { told }),
      ...(replaces && { replaces }),
    }),
  );
}

const mostWords = 200;

/** What was said last of a day at a company, by placement; what was voided and said again meanwhile shows as the later. */
export async function wordsOfDay(
  table: Pick<Table, 'list'>,
  { companyId, on }: { readonly companyId: CompanyId; readonly on: CivilDate },
): Promise<ReadonlyMap<string, OwnWord>> {
  const { items } = await table.list({
    kind: attendanceAnswerItem,
    index: 'attendance-said',
    of: [companyId, on],
    limit: mostWords,
  });
  const last = new Map<string, OwnWord>();
  for (const answer of items.filter(({ because }) => because !== 'said-meanwhile'))
    last.set(answer.about, wordOf(answer));
  return last;
}

function wordOf({ answerId, mark, hours, paidHours, told, state, because }: AttendanceAnswer): OwnWord {
  return {
    ...{ answerId, mark, hours, paidHours, state },
    ...(told !== undefined && { told }),
    ...(because && { because }),
  };
}
