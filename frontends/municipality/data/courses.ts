import { query, revalidate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { answerOf, competence } from '#kit/network/services.ts';
import type { CourseSearch, CoursesFound } from '#shared/shapes/catalogue.ts';

const mostSaved = '100';
const [searchedCourse, setSearchedCourse] = createSignal('');

/** The words courses are searched by. Kept in memory only: they may be about somebody, and belong in no address. */
export { searchedCourse };

export function searchCourseFor(text: string): void {
  setSearchedCourse(text.trim());
}

/** The first page of what a search finds. */
export const readCatalogue = query(
  (scope: string, search: CourseSearch): Promise<CoursesFound> => moreOfCatalogue(scope, search),
  'catalogue',
);

/** A page of the same; the search carries where the last one ended. */
export function moreOfCatalogue(scope: string, search: CourseSearch): Promise<CoursesFound> {
  return answerOf(competence.courses.search.$post({ param: { scope }, json: search }));
}

/** Up to four courses side by side. */
export const readCompared = query(
  (scope: string, courseIds: string) =>
    answerOf(competence.courses.compared.$get({ param: { scope }, query: { courseIds } })),
  'compared-courses',
);

/** The courses that whoever is signed in has saved. */
export const readSavedCourses = query(
  (scope: string) => answerOf(competence['saved-courses'].$get({ param: { scope }, query: { limit: mostSaved } })),
  'saved-courses',
);

/** The searches they have saved, each with what fits. */
export const readSavedSearches = query(
  (scope: string, cursor?: string) =>
    answerOf(competence['saved-searches'].$get({ param: { scope }, query: { cursor } })),
  'saved-searches',
);

/** Courses for one person, with why. */
export const readSuggestedCourses = query(
  (scope: string, candidateId: string) =>
    answerOf(
      competence.candidates[':candidateId']['course-suggestions'].$get({ param: { scope, candidateId }, query: {} }),
    ),
  'suggested-courses',
);

export async function keepCourse(scope: string, courseId: string): Promise<void> {
  await answerOf(competence['saved-courses'].$post({ param: { scope }, json: { courseId: courseId as never } }));
  await revalidate(readSavedCourses.key);
}

export async function forgetCourse(scope: string, courseId: string): Promise<void> {
  await answerOf(competence['saved-courses'][':courseId'].$delete({ param: { scope, courseId } }));
  await revalidate(readSavedCourses.key);
}

export async function forgetSearch(scope: string, searchId: string): Promise<void> {
  await answerOf(competence['saved-searches'][':searchId'].$delete({ param: { scope, searchId } }));
  await revalidate(readSavedSearches.key);
}

/** Who of the own municipality is at the school of a bridge-building course. */
export const readSchoolContact = query(
  (scope: string, courseId: string) =>
    answerOf(competence.courses[':courseId']['school-contact'].$get({ param: { scope, courseId } })),
  'school-contact',
);
