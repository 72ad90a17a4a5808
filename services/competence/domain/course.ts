import type { Role } from '#shared/access/roles.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { CourseState } from '#shared/shapes/course-words.ts';
import type { CourseFacts, CoursePlace, CourseTold, CourseWithdrawal } from '#shared/shapes/course.ts';
import { courseStep, type CourseStepRefusal } from './course-states.ts';
import type { Institution } from './institution.ts';

/** A course of an institution: what it says, and how it stands. */
export type Course = {
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly version: number;
  readonly state: CourseState;
  readonly course: CourseFacts;
  /** Where it is taught, as the department stood when it was written; not for what is online or at a workplace. */
  readonly place?: CoursePlace | undefined;
  readonly postedOn?: CivilDate;
  readonly changedAt: Instant;
  readonly changedBy: Role | 'system';
  readonly withdrawn?: Omit<CourseWithdrawal, 'version'>;
};

/** Who changes a course, and when. */
export type CourseAct = { readonly now: Instant; readonly role: Role | 'system' };

type By = Pick<Institution, 'institutionId' | 'name' | 'departments'>;

/** A course that is found from now on. */
export function postedCourse(courseId: CourseId, by: By, course: CourseFacts, act: CourseAct): Course {
  return { ...written(courseId, by, course, act), state: 'posted', postedOn: dateOf(act.now) };
}

/** A draft that says what another course says: only the institution sees it, and its dates may be past. */
export function draftFrom(courseId: CourseId, by: By, { course }: Course, act: CourseAct): Course {
  return { ...written(courseId, by, course, act), state: 'draft' };
}

function written(courseId: CourseId, by: By, course: CourseFacts, { now, role }: CourseAct): Omit<Course, 'state'> {
  return {
    courseId,
    institutionId: by.institutionId,
    institutionName: by.name,
    version: 1,
    course,
    place: placeOf(course, by),
    changedAt: now,
    changedBy: role,
  };
}

/** The course as it says from now on; a draft is posted by it. */
export function rewritten(
  before: Course,
  action: 'change-course' | 'post-draft-course',
  course: CourseFacts,
  by: By,
  act: CourseAct,
): Result<Course, CourseStepRefusal> {
  const moved = step(before, action, act);
  if (!moved.ok) return moved;
  const postedOn = before.postedOn ?? dateOf(act.now);
  return ok({ ...moved.value, course, place: placeOf(course, by), institutionName: by.name, postedOn });
}

/** The course taken down, with why. */
export function withdrawnFor(
  before: Course,
  { reason, note }: CourseWithdrawal,
  act: CourseAct,
): Result<Course, CourseStepRefusal> {
  const moved = step(before, 'withdraw-course', act);
  return moved.ok ? ok({ ...moved.value, withdrawn: { reason, note } }) : moved;
}

/** The course once the last day it can be found is over; nothing where it is still to come, or the course is over. */
export function expiredOn(before: Course, today: CivilDate, act: CourseAct): Course | undefined {
  const last = lastDayOf(before.course);
  if (!last || today <= last) return undefined;
  const moved = step(before, 'let-course-expire', act);
  return moved.ok ? moved.value : undefined;
}

function step(
  before: Course,
  action: Parameters<typeof courseStep>[1],
  { now, role }: CourseAct,
): Result<Course, CourseStepRefusal> {
  const next = courseStep(before.state, action);
  if (!next.ok) return next;
  return ok({ ...asNextVersion(before), state: next.value, changedAt: now, changedBy: role });
}

/** The last day a course can be found; none where it goes on until somebody takes it down. */
export function lastDayOf({ expiresOn, endsOn }: Pick<CourseFacts, 'expiresOn' | 'endsOn'>): CivilDate | undefined {
  if (!expiresOn || !endsOn) return expiresOn ?? endsOn;
  return expiresOn < endsOn ? expiresOn : endsOn;
}

/** What everybody may be told of a course: all but whom to call. */
export function courseTold({ contact: _person, ...told }: CourseFacts): CourseTold {
  return told;
}

/** Whether a member of the partnership may see it: it is or was posted, and shared with everybody or with them. */
export function isSharedWith({ state, postedOn, course }: Course, municipality: string): boolean {
  if (state === 'draft' || postedOn === undefined) return false;
  return course.sharedWith === 'partnership' || course.sharedWith === municipality;
}

function placeOf({ where, department }: CourseFacts, { departments }: By): CoursePlace | undefined {
  const found = where === 'department' ? departments.find(({ name }) => name === department) : undefined;
  return found && { postalCode: found.postalCode, city: found.city };
}
