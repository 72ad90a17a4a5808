import { concernsInstitution } from '#services/competence/domain/enrolment-lines.ts';
import { courseEnrolmentItem, type CourseEnrolmentRow } from '#services/competence/store/enrolment-items.ts';
import type { CandidateId, CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, ok, type Result } from '#shared/kernel/result.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { institutionSeesAfter } from '#shared/rules/sharing-rules.ts';
import type { Table } from '#shared/runtime/table.ts';

type OfCourse = { readonly institutionId: InstitutionId; readonly courseId: CourseId };

/** Somebody on a course whom its institution may see. */
export type SeenOnCourse = CourseEnrolmentRow & { readonly candidateId: CandidateId };

const rowsAtOnce = 200;

/** Every enrolment on a course, seen or not. */
export async function enrolmentsOn(table: Table, { institutionId, courseId }: OfCourse): Promise<CourseEnrolmentRow[]> {
  const rows: CourseEnrolmentRow[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: courseEnrolmentItem,
      of: [institutionId, courseId],
      limit: rowsAtOnce,
      ...(after && { after }),
    });
    rows.push(...page.items);
    after = page.last;
  } while (after);
  return rows;
}

/** Those of them the institution may see on a day: they have a seat, said yes, and did not leave long ago. */
export function seenOn(rows: readonly CourseEnrolmentRow[], today: CivilDate): SeenOnCourse[] {
  return rows.filter((row): row is SeenOnCourse => isSeen(row, today));
}

/** One person on a course, whom its institution may see. Refusal: enrolment-not-found. */
export async function findOnCourse(
  table: Table,
  { institutionId, courseId }: OfCourse,
  enrolmentId: EnrolmentId,
  today: CivilDate,
): Promise<Result<SeenOnCourse, 'enrolment-not-found'>> {
  const row = await table.fresh(courseEnrolmentItem, institutionId, courseId, enrolmentId);
  const [seen] = row ? seenOn([row], today) : [];
  return seen ? ok(seen) : refuse('enrolment-not-found');
}

/** Whether somebody is expected at a lesson on a day: on the course by then, and not left before. */
export function isExpected({ state, startsOn, startedOn, endedOn }: CourseEnrolmentRow, on: CivilDate): boolean {
  if (state === 'waiting' || state === 'withdrawn') return false;
  const from = startedOn ?? startsOn;
  return (from === undefined || from <= on) && (endedOn === undefined || on <= endedOn);
}

function isSeen(row: CourseEnrolmentRow, today: CivilDate): boolean {
  const lastSeen = (day: CivilDate): CivilDate => addDays(day, ruleOn(institutionSeesAfter, day).value);
  return row.candidateId !== undefined && concernsInstitution(row, lastSeen, today);
}
