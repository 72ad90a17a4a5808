import type { Caller } from '#shared/access/caller.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { copyCourse } from '#services/competence/capabilities/copy-course.ts';
import { aCaller } from '#test/builders/call.ts';
import { aCourse, aPostedCourse, planning } from '#test/builders/competence-courses.ts';
import { value, type CompetenceAtWork } from '#test/builders/competence.ts';
import type { Attempt, Ids } from './attempts.ts';

/** A planner of an institution. */
export function byPlanner({ partnership }: CompetenceAtWork, institutionId: InstitutionId): Caller {
  return aCaller('course-planner', partnership, { partnership, institutionId });
}

/** An institution with a posted course and a draft. */
export async function coursesOf(at: CompetenceAtWork, institutionId: InstitutionId): Promise<Ids> {
  const { courseId: course } = await aPostedCourse(at, { institutionId });
  const call = planning(at, 'copy-course', institutionId);
  const copied = await copyCourse(call, at.inPartnership, { institutionId, courseId: course, version: 1 });
  return { institution: institutionId, course, draft: value(copied).courseId };
}

/** What a planner does with courses; the last takes one down. */
export function courseAttempts(partnership: string): readonly Attempt[] {
  const at = (rest: (ids: Ids) => string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}/courses${rest(ids)}`;
  const ofCourse = (rest = '') => at((ids) => `/${ids['course']}${rest}`);
  const refused = { institution: 'not-your-scope', course: 'course-not-found' };
  return [
    {
      action: 'post-course',
      method: 'POST',
      path: at(() => ''),
      body: () => aCourse(),
      refused: { institution: 'not-your-scope' },
    },
    {
      action: 'list-institution-courses',
      method: 'GET',
      path: at(() => ''),
      refused: { institution: 'not-your-scope' },
    },
    {
      action: 'import-courses',
      method: 'POST',
      path: at(() => '/import'),
      body: () => ({ name: 'kurser.csv', content: Buffer.from('Titel\nKursus').toString('base64'), from: 1 }),
      refused: { institution: 'not-your-scope' },
    },
    { action: 'open-course', method: 'GET', path: ofCourse(), refused },
    { action: 'change-course', method: 'PUT', path: ofCourse(), body: () => ({ ...aCourse(), version: 1 }), refused },
    { action: 'copy-course', method: 'POST', path: ofCourse('/copy'), body: () => ({ version: 2 }), refused },
    {
      action: 'post-draft-course',
      method: 'PUT',
      path: at((ids) => `/${ids['draft']}/posting`),
      body: () => ({ ...aCourse(), version: 1 }),
      refused: { institution: 'not-your-scope', draft: 'course-not-found' },
    },
    {
      action: 'withdraw-course',
      method: 'POST',
      path: ofCourse('/withdrawal'),
      body: () => ({ version: 2, reason: 'too-few', note: '' }),
      refused,
    },
  ];
}
