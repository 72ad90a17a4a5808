import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { CourseEvaluating, CourseEvaluationSent, MyCourses } from '#shared/shapes/my-course.ts';
import { evaluateCourse } from '../capabilities/evaluate-course.ts';
import { listMyCourses } from '../capabilities/list-my-courses.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { enrolmentIn } from './path-ids.ts';

/** A citizen’s own courses. */
export function myCourseRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/courses',
      read('list-my-courses', { title: 'The person’s own courses: what, where, when is next', answers: MyCourses }),
      async (c) => c.json(unwrap(await listMyCourses(...of(c)))),
    )
    .post(
      '/courses/:enrolmentId/evaluation',
      command('evaluate-course', {
        title: 'The person says how the course was',
        answers: CourseEvaluationSent,
        status: 202,
        refuses: ['my-course-not-found', 'my-course-not-begun'],
      }),
      body(CourseEvaluating),
      async (c) => c.json(unwrap(await evaluateCourse(...of(c), enrolmentIn(c), c.req.valid('json'))), 202),
    );
}
