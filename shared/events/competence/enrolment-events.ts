import * as z from 'zod/mini';
import {
  arrangements,
  enrolmentResults,
  enrolmentStates,
  enrolmentWithdrawReasons,
  interruptReasons,
} from '#shared/shapes/enrolment-words.ts';

/** What every event of an enrolment, or of an uplift that was tailored, says. */
const uplift = {
  enrolmentId: z.string(),
  candidateId: z.string(),
  institutionId: z.string(),
  /** Absent where it was tailored and never posted as a course. */
  courseId: z.optional(z.string()),
  arrangement: z.enum(arrangements),
  ownerId: z.string(),
};
const seat = { courseId: z.string(), institutionId: z.string() };

/** What is told of enrolments, in the municipality's scope, and of seats. No name, no note. */
export const enrolmentEvents = {
  /** The person waits for a seat, since an instant: the order across municipalities. */
  CandidateWaitlisted: z.object({ ...uplift, since: z.string() }),
  /** The person has a seat. */
  CandidateEnrolled: z.object({ ...uplift, startsOn: z.optional(z.string()) }),
  /** A seat has become free for the person: somebody takes it, or leaves it to the next, before `until`. */
  EnrolmentSeatHeld: z.object({ ...uplift, until: z.string() }),
  /** The person's first day: from here on it counts as a competence uplift. */
  EnrolmentStarted: z.object({ ...uplift, startedOn: z.string() }),
  EnrolmentCompleted: z.object({
    ...uplift,
    startedOn: z.string(),
    endedOn: z.string(),
    result: z.enum(enrolmentResults),
  }),
  EnrolmentInterrupted: z.object({
    ...uplift,
    startedOn: z.string(),
    endedOn: z.string(),
    reason: z.enum(interruptReasons),
  }),
  EnrolmentWithdrawn: z.object({ ...uplift, withdrawnOn: z.string(), reason: z.enum(enrolmentWithdrawReasons) }),
  /** Something was written wrong and is put right: the enrolment whole, as it should have been told from the start. */
  EnrolmentCorrected: z.object({
    ...uplift,
    state: z.enum(enrolmentStates),
    startedOn: z.optional(z.string()),
    endedOn: z.optional(z.string()),
    result: z.optional(z.enum(enrolmentResults)),
  }),
  /** The institution changed the course's days or took it down while the person was to be on it. */
  EnrolmentCourseChanged: z.object({
    ...uplift,
    startsOn: z.optional(z.string()),
    endsOn: z.optional(z.string()),
    courseWithdrawn: z.boolean(),
  }),
  /** A seat of a course is free again: whoever waits longest is offered it. */
  SeatReleased: z.object(seat),
  /** A municipality changed how many seats it holds for people to come. */
  SeatsReserved: z.object({ ...seat, reserved: z.number(), used: z.number() }),
  /** In the partnership's scope: a free seat is held for whoever waited longest. */
  SeatOffered: z.object({ ...seat, enrolmentId: z.string(), municipality: z.string(), until: z.string() }),
} as const;
