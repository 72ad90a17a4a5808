import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { roadKm } from '#shared/kernel/road-km.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { CatalogueLine } from '#shared/shapes/catalogue.ts';
import type { CourseState } from '#shared/shapes/course-words.ts';
import type { CoursePlace, CourseTold } from '#shared/shapes/course.ts';
import { lastDayOf } from './course.ts';

/**
 * What has been told of a course. Its text and its state come from its institution, the newest version stands; how many
 * seats are left is read from the ledger whenever something is told, so that neither overwrites the other.
 */
export type ToldCourse = {
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly version: number;
  readonly state: CourseState;
  readonly course?: CourseTold;
  readonly place?: CoursePlace;
  /** Seats that nobody has, once they are counted. */
  readonly seatsFree?: number;
};

/** A course as the catalogue gives it out: posted, with everything that is searched. */
export type CatalogueCourse = Omit<ToldCourse, 'state' | 'course'> & { readonly course: CourseTold };

/** The course after something was told of it; the same object where that is old. */
export function toldAgain(known: ToldCourse | undefined, told: ToldCourse): ToldCourse {
  if (known && told.version <= known.version) return known;
  return known?.seatsFree === undefined ? told : { ...told, seatsFree: known.seatsFree };
}

/** The course with as many seats free; the same object where there were as many. */
export function withSeatsFree(known: ToldCourse, seatsFree: number | undefined): ToldCourse {
  return seatsFree === undefined || known.seatsFree === seatsFree ? known : { ...known, seatsFree };
}

/** The course as it is found; nothing where it is over, or not heard of in full. */
export function foundCourse({ state, course, ...rest }: ToldCourse): CatalogueCourse | undefined {
  return state === 'posted' && course ? { ...rest, course } : undefined;
}

/** Who looks, and when. */
export type Looker = { readonly municipality: string; readonly today: CivilDate };

/** Whether somebody of a municipality finds it on a day: shared with them, and its last day not over. */
export function isFoundBy({ course }: CatalogueCourse, { municipality, today }: Looker): boolean {
  if (course.sharedWith !== 'partnership' && course.sharedWith !== municipality) return false;
  const last = lastDayOf(course);
  return last === undefined || today <= last;
}

/** The first day on which somebody can begin from today on; of a course that has begun, the day it did. */
export function nextStart({ intake, startsOn }: CourseTold, today: CivilDate): CivilDate {
  return intake === 'rolling' && startsOn < today ? today : startsOn;
}

/** The way by road to it from a postal code: none to what is online; not known for a workplace or an unknown town. */
export function kmTo({ course, place }: CatalogueCourse, near: string): number | undefined {
  if (course.where === 'online') return 0;
  return place && roadKm(near, place.postalCode);
}

/** A course as a line in a list. */
export function catalogueLine(found: CatalogueCourse, near?: string): CatalogueLine {
  const { courseId, institutionId, institutionName, course, place, seatsFree } = found;
  const { title, kind, level, danish, taughtIn, where, intake, startsOn, endsOn } = course;
  const { seats, waitingList, priceKr, targetGroups } = course;
  const km = near === undefined || course.where === 'online' ? undefined : kmTo(found, near);
  return {
    ...{ courseId, institutionId, institutionName, title, kind, level, danish, taughtIn, where, intake, startsOn },
    ...{ seats, waitingList, priceKr, targetGroups: [...targetGroups] },
    ...(endsOn && { endsOn }),
    ...(place && { city: place.city }),
    ...(seatsFree !== undefined && { seatsFree }),
    ...(km !== undefined && { km: Math.round(km) }),
  };
}
