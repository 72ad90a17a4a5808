import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  AttendanceCorrection,
  CourseLessons,
  LessonAdding,
  LessonCancellation,
  LessonDayQuery,
  LessonFinish,
  LessonMove,
  LessonPage,
  LessonPlanning,
  LessonSaved,
  LessonsPlanned,
  LessonsQuery,
  LessonView,
} from '#shared/shapes/lesson.ts';
import { addLesson } from '../capabilities/add-lesson.ts';
import { cancelLesson } from '../capabilities/cancel-lesson.ts';
import { correctAttendance } from '../capabilities/correct-attendance.ts';
import { finishLesson } from '../capabilities/finish-lesson.ts';
import { listLessons } from '../capabilities/list-lessons.ts';
import { listLessonsOnDay } from '../capabilities/list-lessons-on-day.ts';
import { moveLesson } from '../capabilities/move-lesson.ts';
import { openLesson } from '../capabilities/open-lesson.ts';
import { planLessons } from '../capabilities/plan-lessons.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { courseIn, institutionIn, lessonIn } from './path-ids.ts';

/** The lessons of a course, under the institution: planned, moved, called off, and who came. */
export function lessonRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/lessons',
      read('list-lessons-on-day', { title: 'The institution’s lessons on a day', answers: LessonPage }),
      query(LessonDayQuery),
      async (c) => c.json(unwrap(await listLessonsOnDay(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/lessons',
      read('list-lessons', {
        title: 'A course’s lessons',
        answers: CourseLessons,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      query(LessonsQuery),
      async (c) => c.json(unwrap(await listLessons(open(c.var.call), courseIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/lesson-plan',
      command('plan-lessons', {
        title: 'Plan the lessons that follow from the timetable',
        answers: LessonsPlanned,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft', 'course-already-withdrawn', 'course-without-timetable'],
      }),
      body(LessonPlanning),
      async (c) => c.json(unwrap(await planLessons(...of(c), courseIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/lessons',
      command('add-lesson', {
        title: 'One more lesson than the timetable says',
        answers: LessonSaved,
        status: 201,
        refuses: ['course-not-found', 'course-still-draft', 'course-already-withdrawn'],
      }),
      body(LessonAdding),
      async (c) => c.json(unwrap(await addLesson(...of(c), courseIn(c), c.req.valid('json'))), 201),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/lessons/:lessonId',
      read('open-lesson', {
        title: 'A lesson with those who are expected',
        answers: LessonView,
        refuses: ['lesson-not-found'],
      }),
      async (c) => c.json(unwrap(await openLesson(...of(c), lessonIn(c)))),
    )
    .put(
      '/institutions/:institutionId/courses/:courseId/lessons/:lessonId',
      command('move-lesson', {
        title: 'A lesson at another time, with why',
        answers: LessonSaved,
        status: 200,
        refuses: [
          'course-not-found',
          'course-still-draft',
          'lesson-not-found',
          'lesson-over-already',
          'lesson-called-off',
        ],
      }),
      body(LessonMove),
      async (c) => c.json(unwrap(await moveLesson(...of(c), lessonIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/lessons/:lessonId/cancellation',
      command('cancel-lesson', {
        title: 'Call a lesson off, with why',
        answers: LessonSaved,
        status: 200,
        refuses: ['lesson-not-found', 'lesson-over-already', 'lesson-called-off'],
      }),
      body(LessonCancellation),
      async (c) => c.json(unwrap(await cancelLesson(...of(c), lessonIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/lessons/:lessonId/attendance',
      command('finish-lesson', {
        title: 'A lesson is over, and who came',
        answers: LessonSaved,
        status: 200,
        refuses: ['lesson-not-found', 'lesson-over-already', 'lesson-called-off', 'lesson-not-yet'],
      }),
      body(LessonFinish),
      async (c) => c.json(unwrap(await finishLesson(...of(c), lessonIn(c), c.req.valid('json')))),
    )
    .put(
      '/institutions/:institutionId/courses/:courseId/lessons/:lessonId/attendance',
      command('correct-attendance', {
        title: 'Put right whether somebody came',
        answers: LessonSaved,
        status: 200,
        refuses: ['lesson-not-found', 'enrolment-not-found', 'lesson-not-over', 'lesson-called-off'],
      }),
      body(AttendanceCorrection),
      async (c) => c.json(unwrap(await correctAttendance(...of(c), lessonIn(c), c.req.valid('json')))),
    );
}
