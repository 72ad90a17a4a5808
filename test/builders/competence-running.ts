import { finishLesson } from '#services/competence/capabilities/finish-lesson.ts';
import { listLessons } from '#services/competence/capabilities/list-lessons.ts';
import { openLesson } from '#services/competence/capabilities/open-lesson.ts';
import { planLessons } from '#services/competence/capabilities/plan-lessons.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CandidateId, CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { civilDate, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { LessonFinish, LessonLine } from '#shared/shapes/lesson.ts';
import type { TestTable } from '#test/database.ts';
import { consented } from './competence-consent.ts';
import { aPostedCourse } from './competence-courses.ts';
import { enrol } from './competence-enrolment.ts';
import { competenceAtWork, value, type CompetenceAtWork } from './competence.ts';

export type OnCourse = {
  readonly candidateId: CandidateId;
  readonly citizen: CitizenScope;
  readonly enrolmentId: EnrolmentId;
};

export type RunningCourse = {
  readonly at: CompetenceAtWork;
  readonly course: { readonly institutionId: InstitutionId; readonly courseId: CourseId };
  readonly people: readonly OnCourse[];
  /** A call of somebody at the institution; a teacher's where no role is named. */
  readonly by: (action: ActionName, role?: Role, more?: Partial<Call>) => Call;
};

/** Mondays and Wednesdays from three weeks before the builders' now until the middle of January. */
export const autumn: Partial<CourseFacts> = {
  startsOn: civilDate('2026-11-02'),
  endsOn: civilDate('2027-01-15'),
  timetable: [
    { day: 'monday', startsAt: '08:00', endsAt: '12:00', minutes: 180 },
    { day: 'wednesday', startsAt: '08:00', endsAt: '12:00', minutes: 180 },
  ],
};

/** A course that goes on, with people of the municipality on it. */
export async function runningCourse(
  table: TestTable,
  { people: many = 1, more }: { readonly people?: number; readonly more?: Partial<CourseFacts> } = {},
): Promise<RunningCourse> {
  const at = await competenceAtWork(table);
  const { institutionId, courseId } = await aPostedCourse(at, { more: { ...autumn, ...more } });
  const course = { institutionId, courseId };
  await at.relay();
  const people: OnCourse[] = [];
  for (let place = 0; place < many; place++) people.push(await putOnCourse(at, course));
  const by: RunningCourse['by'] = (action, role = 'teacher', given) => at.callAt(action, institutionId, role, given);
  return { at, course, people, by };
}

/** Somebody who said yes and has a seat. */
export async function putOnCourse(
  at: CompetenceAtWork,
  course: RunningCourse['course'],
  more: { readonly startsOn?: CivilDate } = {},
): Promise<OnCourse> {
  const { candidateId, citizen } = await at.candidate();
  await consented(at, candidateId);
  const { enrolmentId } = value(await enrol(at, course, candidateId, more));
  await at.relay();
  return { candidateId, citizen, enrolmentId };
}

/** Plans the lessons until a day; gives them, the first of them first. */
export async function planned({ at, course, by }: RunningCourse, until = '2026-12-09'): Promise<LessonLine[]> {
  const lessons = async () =>
    value(await listLessons(at.inPartnership, course, { from: civilDate('2026-01-01'), limit: 100 }));
  const { version } = (await lessons()).plan;
  value(await planLessons(by('plan-lessons'), at.inPartnership, course, { version, until: civilDate(until) }));
  await at.relay();
  return (await lessons()).items;
}

/** A mark for each of them: there, unless something else is said. */
export function allThere(people: readonly OnCourse[], marks: LessonFinish['marks'] = []): LessonFinish['marks'] {
  const others = people.filter(({ enrolmentId }) => !marks.some((one) => one.enrolmentId === enrolmentId));
  return [...others.map(({ enrolmentId }) => ({ enrolmentId, mark: 'present' as const })), ...marks];
}

/** Writes down who came to a lesson, on its own day in the evening; all who are not named were there. */
export async function held(
  { at, course, people, by }: RunningCourse,
  { lessonId, version, on }: Pick<LessonLine, 'lessonId' | 'version' | 'on'>,
  marks: LessonFinish['marks'] = [],
): Promise<void> {
  const call = by('finish-lesson', 'teacher', { now: instantIn(on, '16:00') });
  const finish = { version, marks: allThere(people, marks) };
  value(await finishLesson(call, at.inPartnership, { ...course, lessonId }, finish));
  await at.relay();
}

/** A lesson with its people, as a teacher opens it. */
export async function opened({ at, course, by }: RunningCourse, { lessonId }: Pick<LessonLine, 'lessonId'>) {
  return value(await openLesson(by('open-lesson'), at.inPartnership, { ...course, lessonId }));
}
