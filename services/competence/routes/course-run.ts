import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  CourseEndReport,
  CourseEndSent,
  CourseNotePage,
  CourseNoteSaved,
  CourseNoteWriting,
  CourseRun,
  PersonAttendances,
} from '#shared/shapes/lesson.ts';
import { CourseEvaluations } from '#shared/shapes/my-course.ts';
import { listCourseNotes } from '../capabilities/list-course-notes.ts';
import { openCourseRun } from '../capabilities/open-course-run.ts';
import { readCourseNotes } from '../capabilities/read-course-notes.ts';
import { reportCourseEnd } from '../capabilities/report-course-end.ts';
import { showEvaluations } from '../capabilities/show-evaluations.ts';
import { showPersonAttendance } from '../capabilities/show-person-attendance.ts';
import { writeCourseNote } from '../capabilities/write-course-note.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { candidateIn, courseIn, enrolmentIn, onCourseIn } from './path-ids.ts';

/** A course as it runs: its people, notes about them, how it ended; and what the municipality reads of it. */
export function courseRunRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/courses/:courseId/run',
      read('open-course-run', {
        title: 'A course as it runs: who is on it, and how often they came',
        answers: CourseRun,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      async (c) => c.json(unwrap(await openCourseRun(...of(c), courseIn(c)))),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/notes',
      read('list-course-notes', {
        title: 'What was written to job brokers about a course’s people',
        answers: CourseNotePage,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCourseNotes(...of(c), courseIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/enrolments/:enrolmentId/notes',
      command('write-course-note', {
        title: 'Write a note to the job broker',
        answers: CourseNoteSaved,
        status: 201,
        refuses: ['enrolment-not-found'],
      }),
      body(CourseNoteWriting),
      async (c) => c.json(unwrap(await writeCourseNote(...of(c), onCourseIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/enrolments/:enrolmentId/end',
      command('report-course-end', {
        title: 'Tell the municipality how the course ended for somebody',
        answers: CourseEndSent,
        status: 202,
        refuses: ['enrolment-not-found', 'not-begun-on-course', 'enrolment-ended-already'],
      }),
      body(CourseEndReport),
      async (c) => c.json(unwrap(await reportCourseEnd(...of(c), onCourseIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/evaluations',
      read('show-evaluations', {
        title: 'How those who were on a course found it',
        answers: CourseEvaluations,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      async (c) => c.json(unwrap(await showEvaluations(...of(c), courseIn(c)))),
    )
    .get(
      '/enrolments/:enrolmentId/course-notes',
      read('read-course-notes', {
        title: 'What the institution wrote to the job broker about a person',
        answers: CourseNotePage,
        refuses: ['enrolment-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await readCourseNotes(...of(c), enrolmentIn(c), c.req.valid('query')))),
    )
    .get(
      '/candidates/:candidateId/course-attendance',
      read('show-person-attendance', {
        title: 'How often a person came to each course',
        answers: PersonAttendances,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showPersonAttendance(...of(c), candidateIn(c)))),
    );
}
