import { figuresOf, type Attended } from '#services/competence/domain/attendance.ts';
import { courseEndLine } from '#services/competence/domain/course-end.ts';
import type { BridgeCare } from '#services/competence/domain/bridge-building.ts';
import type { Lesson } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn, seenOn, type SeenOnCourse } from '#services/competence/store/course-people.ts';
import { findRunning, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { bridgeCareItem, courseEndItem, lessonItem } from '#services/competence/store/lesson-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { leastAttendance } from '#shared/rules/attendance-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CourseEndReported, CourseRun, RunPerson } from '#shared/shapes/lesson.ts';

/** The newest lessons that a course's figures are counted from: a school year of daily lessons. */
const lessonsCounted = 200;
const mostPeople = 500;
const mostReports = 20;

/**
 * A course as it runs: who is on it, how often they came, who stays away, what was reported of how it ended, and who looks
 * after them. Names are joined from visitation. Refusals: course-not-found, course-still-draft.
 */
export async function openCourseRun(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
): Promise<Result<CourseRun, CompetenceRefusal>> {
  const { table } = competence;
  const course = await findRunning(competence, meant);
  if (!course.ok) return course;
  const today = dateOf(call.now);
  const [rows, lessons, cared] = await Promise.all([
    enrolmentsOn(table, meant),
    table.list({
      kind: lessonItem,
      index: 'lessons-of',
      of: [meant.courseId],
      descending: true,
      limit: lessonsCounted,
    }),
    table.list({ kind: bridgeCareItem, of: [meant.institutionId, meant.courseId], limit: mostPeople }),
  ]);
  const care = new Map(cared.items.map((each) => [each.enrolmentId, each]));
  const seen = seenOn(rows, today);
  const people = await Promise.all(
    seen.map(async (row) => {
      const report = await lastReport(table, row.enrolmentId);
      return personOf(row, figuresOf(attendedBy(row, lessons.items), today), report, care.get(row.enrolmentId));
    }),
  );
  await recordViewing(call, table, [...new Set(seen.map(({ candidateId }) => candidateId))]);
  const { courseId, course: facts } = course.value;
  return ok({ courseId, title: facts.title, people, leastShare: leastShareOn(today) });
}

function leastShareOn(today: CivilDate): number {
  return ruleOn(leastAttendance, today).value;
}

function attendedBy({ enrolmentId }: SeenOnCourse, lessons: readonly Lesson[]): Attended[] {
  return lessons.flatMap(({ lessonId, on, startsAt, marks }) => {
    const marked = marks.find((one) => one.enrolmentId === enrolmentId);
    return marked
      ? [{ lessonId, on, startsAt, mark: marked.mark, ...(marked.reason && { reason: marked.reason }) }]
      : [];
  });
}

async function lastReport(table: Table, enrolmentId: string): Promise<CourseEndReported | undefined> {
  const { items } = await table.list({ kind: courseEndItem, of: [enrolmentId], limit: mostReports });
  const last = items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
  return last && courseEndLine(last);
}

function personOf(
  { enrolmentId, candidateId, municipality, state, startedOn, endedOn, result }: SeenOnCourse,
  attendance: RunPerson['attendance'],
  report: CourseEndReported | undefined,
  care: BridgeCare | undefined,
): RunPerson {
  return {
    ...{ enrolmentId, candidateId, municipality, state, attendance, careVersion: care?.version ?? 0 },
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
    ...(result && { result }),
    ...(report && { report }),
    ...(care?.educationMentor && { educationMentor: care.educationMentor.name }),
    ...(care?.retentionMentor && { retentionMentor: care.retentionMentor.name }),
    ...(care?.internshipFrom && { internshipFrom: care.internshipFrom }),
  };
}
