import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { CourseSeats, InstitutionSeats, SeatPool, SeatPoolSaved } from '#shared/shapes/course-seats.ts';
import {
  CourseEnrolmentPage,
  EnrolmentBegun,
  EnrolmentCorrection,
  EnrolmentDone,
  EnrolmentPage,
  EnrolmentRequest,
  EnrolmentSaved,
  EnrolmentsQuery,
  EnrolmentStopped,
  EnrolmentWithdrawal,
  SeatAnswer,
} from '#shared/shapes/enrolment.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { acceptSeat } from '../capabilities/accept-seat.ts';
import { completeEnrolment } from '../capabilities/complete-enrolment.ts';
import { correctEnrolment } from '../capabilities/correct-enrolment.ts';
import { declineSeat } from '../capabilities/decline-seat.ts';
import { enrolCandidate } from '../capabilities/enrol-candidate.ts';
import { interruptEnrolment } from '../capabilities/interrupt-enrolment.ts';
import { listCandidateEnrolments } from '../capabilities/list-candidate-enrolments.ts';
import { listCourseEnrolments } from '../capabilities/list-course-enrolments.ts';
import { listEnrolments } from '../capabilities/list-enrolments.ts';
import { poolSeats } from '../capabilities/pool-seats.ts';
import { showCourseSeats } from '../capabilities/show-course-seats.ts';
import { showInstitutionSeats } from '../capabilities/show-institution-seats.ts';
import { startEnrolment } from '../capabilities/start-enrolment.ts';
import { withdrawEnrolment } from '../capabilities/withdraw-enrolment.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { candidateIn, courseIn, courseAloneIn, enrolmentIn } from './path-ids.ts';

const found = ['enrolment-not-found', 'enrolment-stands-otherwise'] as const;

/** Enrolments of a municipality's own people. */
export function enrolmentRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/enrolments',
      command('enrol-candidate', {
        title: 'Enrol a person on a course, or put them on its waiting list',
        answers: EnrolmentSaved,
        status: 201,
        refuses: [
          'candidate-not-found',
          'course-not-found',
          'course-not-shared',
          'course-already-withdrawn',
          'course-already-expired',
          'no-education-consent',
          'already-on-course',
          'course-full',
          'course-without-waiting-list',
          'seat-just-freed',
        ],
      }),
      body(EnrolmentRequest),
      async (c) => c.json(unwrap(await enrolCandidate(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/enrolments',
      read('list-enrolments', { title: 'Who is in what, in one state', answers: EnrolmentPage }),
      query(EnrolmentsQuery),
      async (c) => {
        const { state = 'enrolled', ...page } = c.req.valid('query');
        return c.json(unwrap(await listEnrolments(...of(c), state, page)));
      },
    )
    .get(
      '/candidates/:candidateId/enrolments',
      read('list-candidate-enrolments', {
        title: 'A person’s enrolments, the latest first',
        answers: EnrolmentPage,
        refuses: ['candidate-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCandidateEnrolments(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .post(
      '/enrolments/:enrolmentId/withdrawn',
      command('withdraw-enrolment', {
        title: 'The enrolment came to nothing',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found],
      }),
      body(EnrolmentWithdrawal),
      async (c) => c.json(unwrap(await withdrawEnrolment(...of(c), enrolmentIn(c), c.req.valid('json')))),
    )
    .post(
      '/enrolments/:enrolmentId/started',
      command('start-enrolment', {
        title: 'The person has begun',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found],
      }),
      body(EnrolmentBegun),
      async (c) => c.json(unwrap(await startEnrolment(...of(c), enrolmentIn(c), c.req.valid('json')))),
    )
    .post(
      '/enrolments/:enrolmentId/completed',
      command('complete-enrolment', {
        title: 'The course came to its end for the person',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found],
      }),
      body(EnrolmentDone),
      async (c) => c.json(unwrap(await completeEnrolment(...of(c), enrolmentIn(c), c.req.valid('json')))),
    )
    .post(
      '/enrolments/:enrolmentId/interrupted',
      command('interrupt-enrolment', {
        title: 'The person stopped on the way',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found],
      }),
      body(EnrolmentStopped),
      async (c) => c.json(unwrap(await interruptEnrolment(...of(c), enrolmentIn(c), c.req.valid('json')))),
    )
    .post(
      '/enrolments/:enrolmentId/corrections',
      command('correct-enrolment', {
        title: 'Put right what was written of an enrolment',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found, 'already-on-course', 'course-full'],
      }),
      body(EnrolmentCorrection),
      async (c) => c.json(unwrap(await correctEnrolment(...of(c), enrolmentIn(c), c.req.valid('json')))),
    )
    .post(
      '/enrolments/:enrolmentId/seat-accepted',
      command('accept-seat', {
        title: 'The person takes the seat that is held',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found, 'no-seat-held', 'no-education-consent'],
      }),
      body(SeatAnswer),
      async (c) => c.json(unwrap(await acceptSeat(...of(c), enrolmentIn(c), c.req.valid('json')))),
    )
    .post(
      '/enrolments/:enrolmentId/seat-declined',
      command('decline-seat', {
        title: 'The seat that is held goes to whoever waits next',
        answers: EnrolmentSaved,
        status: 200,
        refuses: [...found, 'no-seat-held'],
      }),
      body(SeatAnswer),
      async (c) => c.json(unwrap(await declineSeat(...of(c), enrolmentIn(c), c.req.valid('json')))),
    );
}

/** A course's seats and people: the municipality's part, and what the institution sees of its own course. */
export function seatRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/courses/:courseId/seats',
      read('show-course-seats', {
        title: 'A course’s seats: free, reserved, waited for, and the municipality’s own',
        answers: CourseSeats,
        refuses: ['course-not-found', 'course-not-shared'],
      }),
      async (c) => c.json(unwrap(await showCourseSeats(...of(c), courseAloneIn(c)))),
    )
    .put(
      '/courses/:courseId/seats/pool',
      command('pool-seats', {
        title: 'Hold seats for people to come, without names',
        answers: SeatPoolSaved,
        status: 200,
        refuses: [
          'course-not-found',
          'course-not-shared',
          'course-already-withdrawn',
          'pool-needs-rolling-intake',
          'seats-not-free',
        ],
      }),
      body(SeatPool),
      async (c) => c.json(unwrap(await poolSeats(...of(c), courseAloneIn(c), c.req.valid('json')))),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/seats',
      read('show-institution-seats', {
        title: 'The own course’s seats: free, waited for, and reserved by municipalities',
        answers: InstitutionSeats,
        refuses: ['course-not-found'],
      }),
      async (c) => c.json(unwrap(await showInstitutionSeats(open(c.var.call), courseIn(c)))),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/enrolments',
      read('list-course-enrolments', {
        title: 'Who has a seat on the own course, by id',
        answers: CourseEnrolmentPage,
        refuses: ['course-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCourseEnrolments(...of(c), courseIn(c), c.req.valid('query')))),
    );
}
