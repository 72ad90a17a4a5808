import type { CourseLook } from '#shared/shapes/catalogue.ts';
import { danishLevels, type DanishLevel } from '#shared/shapes/vocabulary.ts';
import { kmTo, nextStart, type CatalogueCourse, type Looker } from './catalogue-course.ts';

/** What a course must be. Each of them can only leave courses out, so that one more never gives more. */
type Filter = (found: CatalogueCourse) => boolean;

/** Every filter that a search asks for. */
export function filtersOf(look: CourseLook, { today }: Pick<Looker, 'today'>): Filter[] {
  const { targetGroup, danish, near, withinKm, startsFrom, startsTo, intake } = look;
  const { priceAtMost, withSeats, kind, where } = look;
  const filters: Filter[] = [];
  if (targetGroup) filters.push(({ course }) => isFor(course.targetGroups, targetGroup));
  if (danish) filters.push(({ course }) => asksNoMoreThan(danish, course.danish));
  if (near && withinKm !== undefined) filters.push((found) => isWithin(found, near, withinKm));
  if (startsFrom || startsTo) filters.push(({ course }) => canBegin(course, today, startsFrom, startsTo));
  if (intake) filters.push(({ course }) => course.intake === intake);
  if (priceAtMost !== undefined) filters.push(({ course }) => course.priceKr <= priceAtMost);
  if (withSeats) filters.push(({ seatsFree }) => seatsFree === undefined || seatsFree > 0);
  if (kind) filters.push(({ course }) => course.kind === kind);
  if (where) filters.push(({ course }) => course.where === where);
  return filters;
}

function isFor(groups: CatalogueCourse['course']['targetGroups'], asked: (typeof groups)[number]): boolean {
  return groups.includes(asked) || groups.includes('open-to-all');
}

/** Whether somebody with so much Danish has what is asked for. */
export function asksNoMoreThan(has: DanishLevel, asked: DanishLevel): boolean {
  return danishLevels.indexOf(asked) <= danishLevels.indexOf(has);
}

function isWithin(found: CatalogueCourse, near: string, withinKm: number): boolean {
  const km = kmTo(found, near);
  return km !== undefined && km <= withinKm;
}

/** Whether one can begin between two days; with rolling intake on any day until the last. */
function canBegin(
  course: CatalogueCourse['course'],
  today: Looker['today'],
  from: string | undefined,
  to: string | undefined,
): boolean {
  const first = nextStart(course, today);
  const last = course.intake === 'rolling' ? course.endsOn : course.startsOn;
  return (to === undefined || first <= to) && (from === undefined || last === undefined || from <= last);
}
