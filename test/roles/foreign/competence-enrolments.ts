import { startEnrolment } from '#services/competence/capabilities/start-enrolment.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { enrol, willing, type CourseAtWork } from '#test/builders/competence-enrolment.ts';
import { value, type CompetenceAtWork } from '#test/builders/competence.ts';
import type { Attempt, Ids } from './attempts.ts';

const today = civilDate('2026-11-23');

/** A municipality's people on a course: one to enrol, one who is to begin, one who stops, one who leaves. */
export async function enrolmentsOf(at: CompetenceAtWork, { courseId }: CourseAtWork['course']): Promise<Ids> {
  const enrolled = async () => value(await enrol(at, { courseId }, await willing(at))).enrolmentId;
  const [enrolment, stopping, leaving, candidate] = [
    await enrolled(),
    await enrolled(),
    await enrolled(),
    await willing(at),
  ];
  const begun = { version: 1, startedOn: today };
  value(await startEnrolment(at.call('start-enrolment'), at.competence, stopping, begun));
  return { enrolment, stopping, leaving, candidate, course: courseId };
}

/** What a municipality's staff do with enrolments: person and enrolment must be the municipality's own. */
export function enrolmentAttempts(scope: string): readonly Attempt[] {
  const base = `/api/competence/${scope}`;
  const step =
    (rest: string, which = 'enrolment') =>
    (ids: Ids) =>
      `${base}/enrolments/${ids[which]}/${rest}`;
  const found = { enrolment: 'enrolment-not-found' };
  return [
    {
      action: 'enrol-candidate',
      method: 'POST',
      path: () => `${base}/enrolments`,
      body: ({ candidate, course }) => ({
        candidateId: candidate,
        courseId: course,
        arrangement: 'as-posted',
        ifFull: 'refuse',
      }),
      refused: { candidate: 'candidate-not-found', course: 'course-not-found' },
    },
    {
      action: 'list-candidate-enrolments',
      method: 'GET',
      path: (ids) => `${base}/candidates/${ids['candidate']}/enrolments`,
      refused: { candidate: 'nothing' },
    },
    {
      action: 'show-course-seats',
      method: 'GET',
      path: (ids) => `${base}/courses/${ids['course']}/seats`,
      refused: { course: 'course-not-found' },
    },
    {
      action: 'pool-seats',
      method: 'PUT',
      path: (ids) => `${base}/courses/${ids['course']}/seats/pool`,
      body: () => ({ version: 0, seats: 1 }),
      refused: { course: 'course-not-found' },
    },
    {
      action: 'start-enrolment',
      method: 'POST',
      path: step('started'),
      body: () => ({ version: 1, startedOn: today }),
      refused: found,
    },
    {
      action: 'correct-enrolment',
      method: 'POST',
      path: step('corrections'),
      body: () => ({ version: 2, reason: 'Tastet forkert.', startedOn: '2026-11-20' }),
      refused: found,
    },
    {
      action: 'complete-enrolment',
      method: 'POST',
      path: step('completed'),
      body: () => ({ version: 3, endedOn: today, result: 'passed' }),
      refused: found,
    },
    {
      action: 'interrupt-enrolment',
      method: 'POST',
      path: step('interrupted', 'stopping'),
      body: () => ({ version: 2, endedOn: today, reason: 'health' }),
      refused: { stopping: 'enrolment-not-found' },
    },
    {
      action: 'withdraw-enrolment',
      method: 'POST',
      path: step('withdrawn', 'leaving'),
      body: () => ({ version: 1, reason: 'own-wish' }),
      refused: { leaving: 'enrolment-not-found' },
    },
    ...(['accept', 'decline'] as const).map((what) => ({
      action: `${what}-seat` as const,
      method: 'POST' as const,
      path: step(what === 'accept' ? 'seat-accepted' : 'seat-declined'),
      body: () => ({ version: 4 }),
      refused: found,
      ownRefused: 'enrolment-stands-otherwise',
    })),
  ];
}

/** What a teacher reads of a course: the own institution's, and of another's course nothing. */
export function courseListAttempts(partnership: string): readonly Attempt[] {
  const at = (rest: string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}/courses/${ids['course']}/${rest}`;
  return [
    {
      action: 'list-course-enrolments',
      method: 'GET',
      path: at('enrolments'),
      refused: { institution: 'not-your-scope', course: 'nothing' },
    },
    {
      action: 'show-institution-seats',
      method: 'GET',
      path: at('seats'),
      refused: { institution: 'not-your-scope', course: 'course-not-found' },
    },
  ];
}
