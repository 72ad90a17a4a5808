import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import {
  BridgeBuildingView,
  BridgeCareSaved,
  BridgePlan,
  BridgePlanSaved,
  InternshipInPlace,
  MentorTask,
  SchoolContactNaming,
  SchoolContactSaved,
  SchoolContactView,
} from '#shared/shapes/bridge-building.ts';
import { assignEducationMentor } from '../capabilities/assign-education-mentor.ts';
import { assignRetentionMentor } from '../capabilities/assign-retention-mentor.ts';
import { nameSchoolContact } from '../capabilities/name-school-contact.ts';
import { planBridgeBuilding } from '../capabilities/plan-bridge-building.ts';
import { recordInternshipInPlace } from '../capabilities/record-internship-in-place.ts';
import { showBridgeBuilding } from '../capabilities/show-bridge-building.ts';
import { showSchoolContact } from '../capabilities/show-school-contact.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { courseAloneIn, courseIn, onCourseIn } from './path-ids.ts';

/** The five core elements of bridge-building, and who looks after whom. */
export function bridgeBuildingRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/courses/:courseId/bridge-building',
      read('show-bridge-building', {
        title: 'The five core elements of a bridge-building course, met or not',
        answers: BridgeBuildingView,
        refuses: ['course-not-found', 'course-still-draft', 'course-not-bridge-building'],
      }),
      async (c) => c.json(unwrap(await showBridgeBuilding(...of(c), courseIn(c)))),
    )
    .put(
      '/institutions/:institutionId/courses/:courseId/bridge-building',
      command('plan-bridge-building', {
        title: 'Say what a bridge-building course has beside its timetable',
        answers: BridgePlanSaved,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft', 'course-not-bridge-building'],
      }),
      body(BridgePlan),
      async (c) => c.json(unwrap(await planBridgeBuilding(...of(c), courseIn(c), c.req.valid('json')))),
    )
    .get(
      '/courses/:courseId/school-contact',
      read('show-school-contact', {
        title: 'Who of the municipality is present at the school',
        answers: SchoolContactView,
        refuses: ['course-not-found', 'course-not-shared', 'course-not-bridge-building'],
      }),
      async (c) => c.json(unwrap(await showSchoolContact(open(c.var.call), courseAloneIn(c)))),
    )
    .put(
      '/courses/:courseId/school-contact',
      command('name-school-contact', {
        title: 'Say who of the municipality is present at the school',
        answers: SchoolContactSaved,
        status: 200,
        refuses: ['course-not-found', 'course-not-shared', 'course-not-bridge-building'],
      }),
      body(SchoolContactNaming),
      async (c) => c.json(unwrap(await nameSchoolContact(...of(c), courseAloneIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/enrolments/:enrolmentId/education-mentor',
      command('assign-education-mentor', {
        title: 'Become the education mentor of somebody, or give the task back',
        answers: BridgeCareSaved,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft', 'course-not-bridge-building', 'enrolment-not-found'],
      }),
      body(MentorTask),
      async (c) => c.json(unwrap(await assignEducationMentor(...of(c), onCourseIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/enrolments/:enrolmentId/retention-mentor',
      command('assign-retention-mentor', {
        title: 'Become the retention mentor of somebody, or give the task back',
        answers: BridgeCareSaved,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft', 'course-not-bridge-building', 'enrolment-not-found'],
      }),
      body(MentorTask),
      async (c) => c.json(unwrap(await assignRetentionMentor(...of(c), onCourseIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/enrolments/:enrolmentId/internship',
      command('record-internship-in-place', {
        title: 'An internship is in place for somebody',
        answers: BridgeCareSaved,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft', 'course-not-bridge-building', 'enrolment-not-found'],
      }),
      body(InternshipInPlace),
      async (c) => c.json(unwrap(await recordInternshipInPlace(...of(c), onCourseIn(c), c.req.valid('json')))),
    );
}
