import type { Course } from '#services/competence/domain/course.ts';
import { courseFaults } from '#services/competence/domain/course-faults.ts';
import type { Institution } from '#services/competence/domain/institution.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import { institutionItem, type CompetenceStore } from './competence-store.ts';
import { courseItem } from './course-store.ts';
import { membersOf } from './members.ts';

type Store = Pick<CompetenceStore, 'table'>;

/** A course and the institution that a path names it under, strongly consistent, because a change may follow. */
export type OwnCourse = { readonly institution: Institution; readonly before: Course };

/** An institution that has joined. */
export async function findInstitution(
  { table }: Store,
  institutionId: InstitutionId,
): Promise<Result<Institution, 'institution-not-found'>> {
  const institution = await table.fresh(institutionItem, institutionId);
  return institution ? ok(institution) : refuse('institution-not-found');
}

/** A course of an institution. Another's is not found: who asks may act for this institution alone. */
export async function findCourse(
  store: Store,
  institutionId: InstitutionId,
  courseId: string,
): Promise<Result<OwnCourse, 'institution-not-found' | 'course-not-found'>> {
  const [institution, before] = await Promise.all([
    findInstitution(store, institutionId),
    store.table.fresh(courseItem, courseId),
  ]);
  if (!institution.ok) return institution;
  if (before?.institutionId !== institutionId) return refuse('course-not-found');
  return ok({ institution: institution.value, before });
}

/** Holds a course that is to be found against today, the departments and the partnership's members. */
export async function checkCourse(
  { table }: Store,
  { departments }: Pick<Institution, 'departments'>,
  course: CourseFacts,
  now: Instant,
): Promise<Result<CourseFacts, 'fields-not-accepted'>> {
  const errors = courseFaults(course, { today: dateOf(now), departments, members: await membersOf(table) });
  return errors.length > 0 ? refuse('fields-not-accepted', { errors }) : ok(course);
}
