import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import {
  ComparedQuery,
  CourseSearch,
  CoursesCompared,
  CoursesFound,
  CourseSuggestions,
  CourseToSave,
  SavedCourseKept,
  SavedCoursePage,
  SavedSearchPage,
  SearchSaved,
  SearchToSave,
  SuggestionsQuery,
} from '#shared/shapes/catalogue.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { compareCourses } from '../capabilities/compare-courses.ts';
import { deleteSearch } from '../capabilities/delete-search.ts';
import { forgetSavedCourse } from '../capabilities/forget-saved-course.ts';
import { listSavedCourses } from '../capabilities/list-saved-courses.ts';
import { listSavedSearches } from '../capabilities/list-saved-searches.ts';
import { saveCourse } from '../capabilities/save-course.ts';
import { saveSearch } from '../capabilities/save-search.ts';
import { searchCourses } from '../capabilities/search-courses.ts';
import { suggestCourses } from '../capabilities/suggest-courses.ts';
import { command, read, readByPost, refused, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { candidateIn } from './path-ids.ts';

/** Courses of all institutions under the partnership; what the staff keep in sight under the municipality. */
export function catalogueRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/courses/search',
      readByPost('search-courses', {
        title: 'Courses of every institution, by words and filters',
        answers: CoursesFound,
      }),
      body(CourseSearch),
      async (c) => c.json(unwrap(await searchCourses(...of(c), c.req.valid('json')))),
    )
    .get(
      '/courses/compared',
      read('compare-courses', {
        title: 'Up to four courses side by side',
        answers: CoursesCompared,
        refuses: ['course-not-found'],
      }),
      query(ComparedQuery),
      async (c) => c.json(unwrap(await compareCourses(...of(c), c.req.valid('query')))),
    )
    .get(
      '/candidates/:candidateId/course-suggestions',
      read('suggest-courses', {
        title: 'Courses that teach what a person’s place or next step needs, with why',
        answers: CourseSuggestions,
        refuses: ['candidate-not-found', 'placement-not-found'],
      }),
      query(SuggestionsQuery),
      async (c) => c.json(unwrap(await suggestCourses(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .get(
      '/saved-courses',
      read('list-saved-courses', { title: 'The courses I have saved', answers: SavedCoursePage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listSavedCourses(...of(c), c.req.valid('query')))),
    )
    .post(
      '/saved-courses',
      command('save-course', {
        title: 'Keep a course in sight',
        answers: SavedCourseKept,
        status: 201,
        refuses: ['course-not-found'],
      }),
      body(CourseToSave),
      async (c) => c.json(unwrap(await saveCourse(...of(c), c.req.valid('json'))), 201),
    )
    .delete(
      '/saved-courses/:courseId',
      command('forget-saved-course', {
        title: 'Take a course out of those I have saved',
        answers: SavedCourseKept,
        status: 200,
        refuses: ['course-not-saved'],
      }),
      async (c) => c.json(unwrap(await forgetSavedCourse(...of(c), savedCourseIn(c)))),
    )
    .get(
      '/saved-searches',
      read('list-saved-searches', { title: 'The searches I have saved, with what fits', answers: SavedSearchPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listSavedSearches(...of(c), c.req.valid('query')))),
    )
    .post(
      '/saved-searches',
      command('save-search', {
        title: 'Keep a search, and be told when a course fits',
        answers: SearchSaved,
        status: 201,
      }),
      body(SearchToSave),
      async (c) => c.json(unwrap(await saveSearch(...of(c), c.req.valid('json'))), 201),
    )
    .delete(
      '/saved-searches/:searchId',
      command('delete-search', {
        title: 'Take away a saved search',
        answers: SearchSaved,
        status: 200,
        refuses: ['saved-search-not-found'],
      }),
      async (c) => c.json(unwrap(await deleteSearch(...of(c), searchIn(c)))),
    );
}

const savedCourseIn = (c: Context<House>) => pathId(c, 'courseId', 'course', () => refused('course-not-saved'));
const searchIn = (c: Context<House>) => pathId(c, 'searchId', 'savedSearch', () => refused('saved-search-not-found'));
