import * as z from 'zod/mini';
import {
  arrangements,
  enrolmentResults,
  enrolmentStates,
  enrolmentWithdrawReasons,
  interruptReasons,
  seatKinds,
  whenFull,
} from './enrolment-words.ts';
import {
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  pageOf,
  PageQuery,
  text,
  versionField,
  words,
} from './fields.ts';

/** Somebody is to go on a course. Staff who write the first day have agreed it with the institution (rolling intake). */
export const EnrolmentRequest = z.object({
  candidateId: idOf('candidate'),
  courseId: idOf('course'),
  arrangement: z.enum(arrangements),
  /** What is done where no seat is free: the person is told so, or waits in the order of time. */
  ifFull: z.enum(whenFull),
  /** With rolling intake: the first day, where it is agreed. */
  startsOn: z.optional(civilDateField),
  /** The placement the course belongs to. */
  placementId: z.optional(idOf('placement')),
});
export type EnrolmentRequest = z.infer<typeof EnrolmentRequest>;

const note = z.optional(text(800));

export const EnrolmentWithdrawal = z.object({
  version: versionField(),
  reason: z.enum(enrolmentWithdrawReasons),
  note,
});
export type EnrolmentWithdrawal = z.infer<typeof EnrolmentWithdrawal>;

export const EnrolmentBegun = z.object({ version: versionField(), startedOn: civilDateField });
export type EnrolmentBegun = z.infer<typeof EnrolmentBegun>;

export const EnrolmentDone = z.object({
  version: versionField(),
  endedOn: civilDateField,
  result: z.enum(enrolmentResults),
  note,
});
export type EnrolmentDone = z.infer<typeof EnrolmentDone>;

export const EnrolmentStopped = z.object({
  version: versionField(),
  endedOn: civilDateField,
  reason: z.enum(interruptReasons),
  note,
});
export type EnrolmentStopped = z.infer<typeof EnrolmentStopped>;

/** What was written wrong, put right with a reason; what is absent stays. */
export const EnrolmentCorrection = z.object({
  version: versionField(),
  reason: words(400),
  startedOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  result: z.optional(z.enum(enrolmentResults)),
  interruptReason: z.optional(z.enum(interruptReasons)),
  arrangement: z.optional(z.enum(arrangements)),
  /** The last step was written by mistake: an end becomes a course that goes on, a start an enrolment. */
  takeBack: z.optional(z.boolean()),
});
export type EnrolmentCorrection = z.infer<typeof EnrolmentCorrection>;

/** An offered seat is taken, or left to the next. */
export const SeatAnswer = z.object({ version: versionField() });
export type SeatAnswer = z.infer<typeof SeatAnswer>;

/** The answer to everything that is done with an enrolment. */
export const EnrolmentSaved = z.object({
  enrolmentId: idOf('enrolment'),
  version: z.number(),
  state: z.enum(enrolmentStates),
  seat: z.enum(seatKinds),
});
export type EnrolmentSaved = z.infer<typeof EnrolmentSaved>;

const facts = {
  enrolmentId: idOf('enrolment'),
  version: z.number(),
  state: z.enum(enrolmentStates),
  candidateId: idOf('candidate'),
  courseId: idOf('course'),
  arrangement: z.enum(arrangements),
  /** The first day that is planned: the course's, or the one agreed where it takes people in at any time. */
  startsOn: z.optional(civilDateField),
  endsOn: z.optional(civilDateField),
  startedOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  result: z.optional(z.enum(enrolmentResults)),
};

/** What stood there before something was put right, and why. */
export const EnrolmentPutRight = z.object({
  at: instantField,
  by: z.string(),
  reason: z.string(),
  before: z.object({
    state: z.enum(enrolmentStates),
    arrangement: z.enum(arrangements),
    startedOn: z.optional(civilDateField),
    endedOn: z.optional(civilDateField),
    result: z.optional(z.enum(enrolmentResults)),
    interruptReason: z.optional(z.enum(interruptReasons)),
  }),
});
export type EnrolmentPutRight = z.infer<typeof EnrolmentPutRight>;

/** An enrolment as the municipality reads it. */
export const EnrolmentItem = z.object({
  ...facts,
  courseTitle: z.string(),
  institutionId: companyIdField,
  institutionName: z.string(),
  ownerId: idOf('person'),
  registeredOn: civilDateField,
  seat: z.enum(seatKinds),
  placementId: z.optional(idOf('placement')),
  /** A seat has become free and is held until then. */
  offeredUntil: z.optional(instantField),
  interruptReason: z.optional(z.enum(interruptReasons)),
  withdrawReason: z.optional(z.enum(enrolmentWithdrawReasons)),
  note: z.optional(z.string()),
  /** The institution took the course down after the person was enrolled. */
  courseWithdrawn: z.optional(z.boolean()),
  corrections: z.array(EnrolmentPutRight),
});
export type EnrolmentItem = z.infer<typeof EnrolmentItem>;
export const EnrolmentPage = pageOf(EnrolmentItem);
export type EnrolmentPage = z.infer<typeof EnrolmentPage>;

export const EnrolmentsQuery = z.extend(PageQuery, { state: z.optional(z.enum(enrolmentStates)) });

/** An enrolment as the institution reads it: no reason, no note; the name is joined from visitation's projection. */
export const CourseEnrolment = z.object({ ...facts, municipality: z.string() });
export type CourseEnrolment = z.infer<typeof CourseEnrolment>;
export const CourseEnrolmentPage = pageOf(CourseEnrolment);
export type CourseEnrolmentPage = z.infer<typeof CourseEnrolmentPage>;
