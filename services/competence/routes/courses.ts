import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { VersionSeen } from '#shared/shapes/company.ts';
import { CourseFile, CourseImport, CourseImported, CourseImportPreview } from '#shared/shapes/course-import.ts';
import {
  CourseChange,
  CourseFacts,
  CoursePage,
  CourseSaved,
  CoursesQuery,
  CourseView,
  CourseWithdrawal,
} from '#shared/shapes/course.ts';
import { changeCourse, postDraftCourse } from '../capabilities/change-course.ts';
import { copyCourse } from '../capabilities/copy-course.ts';
import { importCourses } from '../capabilities/import-courses.ts';
import { listInstitutionCourses } from '../capabilities/list-institution-courses.ts';
import { openCourse } from '../capabilities/open-course.ts';
import { postCourse } from '../capabilities/post-course.ts';
import { previewCourseImport } from '../capabilities/preview-course-import.ts';
import { withdrawCourse } from '../capabilities/withdraw-course.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { courseIn, institutionIn } from './path-ids.ts';

const saved = { answers: CourseSaved, status: 200 } as const;
const notFound = ['institution-not-found', 'course-not-found'] as const;

/** What an institution offers, under the institution. */
export function courseRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/courses',
      read('list-institution-courses', { title: 'An institution’s courses, by state', answers: CoursePage }),
      query(CoursesQuery),
      async (c) =>
        c.json(unwrap(await listInstitutionCourses(open(c.var.call), institutionIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/courses',
      command('post-course', { ...saved, title: 'Post a course', status: 201, refuses: ['institution-not-found'] }),
      body(CourseFacts),
      async (c) => c.json(unwrap(await postCourse(...of(c), institutionIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/institutions/:institutionId/courses/import/preview',
      readByPost('preview-course-import', {
        title: 'What a file with courses would do, row by row',
        answers: CourseImportPreview,
        refuses: ['institution-not-found'],
      }),
      body(CourseFile),
      async (c) => c.json(unwrap(await previewCourseImport(...of(c), institutionIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/import',
      command('import-courses', {
        title: 'Post the good rows of a file, from a row on',
        answers: CourseImported,
        status: 200,
        refuses: ['institution-not-found'],
      }),
      body(CourseImport),
      async (c) => c.json(unwrap(await importCourses(...of(c), institutionIn(c), c.req.valid('json')))),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId',
      read('open-course', { title: 'A course in full', answers: CourseView, refuses: ['course-not-found'] }),
      async (c) => c.json(unwrap(await openCourse(...of(c), courseIn(c)))),
    )
    .put(
      '/institutions/:institutionId/courses/:courseId',
      command('change-course', {
        ...saved,
        title: 'Change a posted course',
        refuses: [...notFound, 'course-still-draft', 'course-already-withdrawn', 'course-already-expired'],
      }),
      body(CourseChange),
      async (c) => c.json(unwrap(await changeCourse(...of(c), courseIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/copy',
      command('copy-course', { ...saved, title: 'A draft filled in from a course', status: 201, refuses: notFound }),
      body(VersionSeen),
      async (c) => c.json(unwrap(await copyCourse(...of(c), { ...courseIn(c), ...c.req.valid('json') })), 201),
    )
    .put(
      '/institutions/:institutionId/courses/:courseId/posting',
      command('post-draft-course', {
        ...saved,
        title: 'Post a draft, as it shall be',
        refuses: [...notFound, 'course-already-posted', 'course-already-withdrawn'],
      }),
      body(CourseChange),
      async (c) => c.json(unwrap(await postDraftCourse(...of(c), courseIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/withdrawal',
      command('withdraw-course', {
        ...saved,
        title: 'Take a course down, with why',
        refuses: [...notFound, 'course-already-withdrawn', 'course-already-expired'],
      }),
      body(CourseWithdrawal),
      async (c) => c.json(unwrap(await withdrawCourse(...of(c), courseIn(c), c.req.valid('json')))),
    );
}
