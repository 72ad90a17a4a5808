import fc from 'fast-check';
import type { CatalogueCourse } from '#services/competence/domain/catalogue-course.ts';
import { indexOf, type CourseIndex } from '#services/competence/domain/course-index.ts';
import { courseTold } from '#services/competence/domain/course.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { courseIntakes, courseKinds, courseTargetGroups, courseWheres } from '#shared/shapes/course-words.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import { danishLevels } from '#shared/shapes/vocabulary.ts';
import { aCourse } from './competence-courses.ts';
import { aCvr } from './cvr.ts';
import { anId } from './ids.ts';

/** The day and the municipality that the builders' courses are looked for from. */
export const looker = { municipality: '0265', today: civilDate('2026-11-23') } as const;

/** A course as the catalogue gives it out. */
export function aCatalogueCourse(
  more: Partial<CourseFacts> = {},
  own: Partial<Omit<CatalogueCourse, 'course'>> = {},
): CatalogueCourse {
  return {
    courseId: anId('course'),
    institutionId: aCvr(),
    institutionName: 'Erhvervsskolen',
    version: 1,
    course: courseTold(aCourse(more)),
    place: { postalCode: '4000', city: 'Roskilde' },
    ...own,
  };
}

export function anIndexOf(courses: readonly CatalogueCourse[]): CourseIndex {
  return indexOf(new Map(courses.map((course) => [course.courseId, course])));
}

const titleWords = ['hygiejne', 'truck', 'rengøring', 'dansk', 'køkken', 'sprog', 'renhold', 'pleje', 'børn', 'lager'];
const day = fc.integer({ min: -20, max: 200 }).map((days) => addDays(looker.today, days));

/** Any catalogue of up to twenty courses; ids differ. */
export const anyCatalogue: fc.Arbitrary<CatalogueCourse[]> = fc.array(anyCourse(), { maxLength: 20 }).map((courses) =>
  courses.map((course, place) => ({
    ...course,
    courseId: toldId('course', `crs-${String(place).padStart(20, '0')}`),
  })),
);

function anyCourse(): fc.Arbitrary<CatalogueCourse> {
  return fc
    .record({
      title: fc.array(fc.constantFrom(...titleWords), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      kind: fc.constantFrom(...courseKinds),
      danish: fc.constantFrom(...danishLevels),
      where: fc.constantFrom(...courseWheres),
      intake: fc.constantFrom(...courseIntakes),
      startsOn: day,
      lasts: fc.integer({ min: 0, max: 90 }),
      priceKr: fc.integer({ min: 0, max: 4000 }),
      targetGroups: fc.uniqueArray(fc.constantFrom(...courseTargetGroups), { minLength: 1, maxLength: 3 }),
      postalCode: fc.constantFrom('4000', '7190', '7400', '0999'),
      seatsFree: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      sharedWith: fc.constantFrom('partnership', '0265', '0530'),
    })
    .map(({ lasts, postalCode, seatsFree, ...facts }) =>
      aCatalogueCourse(
        { ...facts, endsOn: addDays(facts.startsOn, lasts), description: 'Et hold.', goals: ['Kende det'] },
        { place: { postalCode, city: 'Byen' }, ...(seatsFree !== undefined && { seatsFree }) },
      ),
    );
}
