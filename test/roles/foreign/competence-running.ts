import { addLesson } from '#services/competence/capabilities/add-lesson.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import { allThere, held, planned, runningCourse, type RunningCourse } from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { TestTable } from '#test/database.ts';
import type { Attempt, Ids } from './attempts.ts';

const bridge: Partial<CourseFacts> = { kind: 'eud-brobygning', amuCode: undefined };

/** A bridge-building course with one who has begun, and lessons to finish, to put right, to move and to call off. */
export async function runningIds(table: TestTable): Promise<{ readonly running: RunningCourse; readonly ids: Ids }> {
  const running = await runningCourse(table, { more: bridge });
  const { at, course, by, people } = running;
  const lessons = (await planned(running)).filter(({ on }) => on <= '2026-11-23');
  const [first, second, third] = lessons;
  if (!first || !second || !third) throw new Error('too few lessons');
  await held(running, first);
  const more = { version: 1, on: civilDate('2026-12-03'), startsAt: '08:00', endsAt: '10:00', minutes: 120 };
  const added = value(await addLesson(by('add-lesson'), at.inPartnership, course, more));
  await at.relay();
  return {
    running,
    ids: {
      ...{ institution: course.institutionId, course: course.courseId, enrolment: people[0]?.enrolmentId ?? '' },
      ...{ held: first.lessonId, lesson: second.lessonId, moved: added.lessonId, off: third.lessonId },
      ...{ candidate: people[0]?.candidateId ?? '' },
    },
  };
}

const why = { reason: 'room', note: '' };
const elsewhere = { institution: 'not-your-scope', course: 'course-not-found' };
const noLesson = { institution: 'not-your-scope', course: 'lesson-not-found' };
const nobody = { institution: 'not-your-scope', course: 'enrolment-not-found', enrolment: 'enrolment-not-found' };
const noBridge = { ...elsewhere, enrolment: 'enrolment-not-found' };

/** What a planner who also teaches does with a course as it runs. */
export function runningAttempts(partnership: string): readonly Attempt[] {
  const of = (rest: (ids: Ids) => string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}/courses/${ids['course']}${rest(ids)}`;
  const at = (rest: string) => of(() => rest);
  const lesson = (id: string, rest = '') => of((ids) => `/lessons/${ids[id]}${rest}`);
  const person = (rest: string) => of((ids) => `/enrolments/${ids['enrolment']}${rest}`);
  const time = { on: '2026-12-04', startsAt: '08:00', endsAt: '10:00', minutes: 120 };
  return [
    {
      action: 'list-lessons-on-day',
      method: 'GET',
      path: (ids) => `/api/competence/${partnership}/institutions/${ids['institution']}/lessons`,
      refused: { institution: 'not-your-scope' },
    },
    { action: 'list-lessons', method: 'GET', path: at('/lessons'), refused: elsewhere },
    {
      action: 'plan-lessons',
      method: 'POST',
      path: at('/lesson-plan'),
      body: () => ({ version: 2, until: '2026-12-16' }),
      refused: elsewhere,
    },
    {
      action: 'add-lesson',
      method: 'POST',
      path: at('/lessons'),
      body: () => ({ version: 3, ...time }),
      refused: elsewhere,
    },
    {
      action: 'open-lesson',
      method: 'GET',
      path: lesson('lesson'),
      refused: { ...noLesson, lesson: 'lesson-not-found' },
    },
    {
      action: 'move-lesson',
      method: 'PUT',
      path: lesson('moved'),
      body: () => ({ version: 1, ...time, ...why }),
      refused: { ...elsewhere, moved: 'lesson-not-found' },
    },
    {
      action: 'cancel-lesson',
      method: 'POST',
      path: lesson('off', '/cancellation'),
      body: () => ({ version: 1, ...why }),
      refused: { ...noLesson, off: 'lesson-not-found' },
    },
    {
      action: 'finish-lesson',
      method: 'POST',
      path: lesson('lesson', '/attendance'),
      body: (ids) => ({ version: 1, marks: allThere([{ enrolmentId: ids['enrolment'] } as never]) }),
      refused: { ...noLesson, lesson: 'lesson-not-found', enrolment: 'fields-not-accepted' },
    },
    {
      action: 'correct-attendance',
      method: 'PUT',
      path: lesson('held', '/attendance'),
      body: (ids) => ({ version: 2, enrolmentId: ids['enrolment'], mark: 'late', because: 'Forkert tryk.' }),
      refused: { ...noLesson, held: 'lesson-not-found', enrolment: 'enrolment-not-found' },
    },
    { action: 'open-course-run', method: 'GET', path: at('/run'), refused: elsewhere },
    { action: 'list-course-notes', method: 'GET', path: at('/notes'), refused: elsewhere },
    {
      action: 'write-course-note',
      method: 'POST',
      path: person('/notes'),
      body: () => ({ words: 'Det går godt.' }),
      refused: nobody,
    },
    {
      action: 'report-course-end',
      method: 'POST',
      path: person('/end'),
      body: () => ({ endedOn: '2026-11-23', result: 'attended', note: '' }),
      refused: nobody,
    },
    { action: 'show-evaluations', method: 'GET', path: at('/evaluations'), refused: elsewhere },
    {
      action: 'set-invoice-terms',
      method: 'PUT',
      path: at('/invoice-terms'),
      body: () => ({ version: 0, basis: 'per-hour', priceKr: 600 }),
      refused: elsewhere,
    },
    { action: 'show-invoice-basis', method: 'GET', path: at('/invoice-basis?month=2026-11-01'), refused: elsewhere },
    {
      action: 'export-invoice-basis',
      method: 'POST',
      path: at('/invoice-basis/file'),
      body: () => ({ month: '2026-11-01' }),
      refused: elsewhere,
    },
    { action: 'show-bridge-building', method: 'GET', path: at('/bridge-building'), refused: elsewhere },
    {
      action: 'plan-bridge-building',
      method: 'PUT',
      path: at('/bridge-building'),
      body: () => ({ version: 0, danishMinutes: 90, mathsMinutes: 90, sniffInternships: [] }),
      refused: elsewhere,
    },
    {
      action: 'record-internship-in-place',
      method: 'POST',
      path: person('/internship'),
      body: () => ({ version: 0, from: '2027-02-01' }),
      refused: noBridge,
    },
  ];
}

/** What a mentor takes on. */
export function mentorAttempts(partnership: string): readonly Attempt[] {
  const person = (rest: string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}/courses/${ids['course']}/enrolments/${ids['enrolment']}${rest}`;
  return [
    {
      action: 'assign-education-mentor',
      method: 'POST',
      path: person('/education-mentor'),
      body: () => ({ version: 1, take: true }),
      refused: noBridge,
    },
    {
      action: 'assign-retention-mentor',
      method: 'POST',
      path: person('/retention-mentor'),
      body: () => ({ version: 2, take: true }),
      refused: noBridge,
    },
  ];
}

/** What a municipality's staff do with the courses of their own people. */
export function municipalAttempts(scope: string): readonly Attempt[] {
  return [
    {
      action: 'read-course-notes',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/enrolments/${ids['enrolment']}/course-notes`,
      refused: { enrolment: 'enrolment-not-found' },
    },
    {
      action: 'show-person-attendance',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/candidates/${ids['candidate']}/course-attendance`,
      refused: { candidate: 'candidate-not-found' },
    },
    {
      action: 'show-school-contact',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/courses/${ids['course']}/school-contact`,
      refused: { course: 'course-not-found' },
    },
    {
      action: 'name-school-contact',
      method: 'PUT',
      path: (ids) => `/api/competence/${scope}/courses/${ids['course']}/school-contact`,
      body: () => ({
        version: 0,
        contact: {
          ...{ name: 'Mette Kjær', phone: '46317000' },
          times: [{ day: 'tuesday', startsAt: '09:00', endsAt: '12:00' }],
        },
      }),
      refused: { course: 'course-not-found' },
    },
  ];
}

/** What a person says of the own course. */
export function evaluationAttempts(citizen: string, version = 1): readonly Attempt[] {
  return [
    {
      action: 'evaluate-course',
      method: 'POST',
      path: (ids) => `/api/competence/${citizen}/courses/${ids['enrolment']}/evaluation`,
      body: () => ({ version, face: 4, words: '', mayShare: false }),
      refused: { enrolment: 'my-course-not-found' },
    },
  ];
}
