import * as z from 'zod/mini';
import { enrolmentResults } from '#shared/shapes/enrolment-words.ts';
import {
  absenceSigns,
  courseEndVoidReasons,
  evaluationVoidReasons,
  reportedInterruptReasons,
} from '#shared/shapes/lesson-words.ts';
import { awayReasons, attendanceMarks } from '#shared/shapes/order-words.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const course = { courseId: z.string(), institutionId: z.string() };
const lesson = { ...course, lessonId: z.string(), on: z.string(), startsAt: z.string(), endsAt: z.string() };
const marked = z.object({
  enrolmentId: z.string(),
  /** The municipality that looks after the person. */
  municipality: z.string(),
  mark: z.enum(attendanceMarks),
  reason: z.optional(z.enum(awayReasons)),
});

/** What is told of a course as it runs. No name, no own words, nothing about health. */
export const runningEvents = {
  /** In the partnership's scope: the lessons of a course are others than before. */
  LessonsChanged: z.object({ ...course, planVersion: z.number() }),
  /** In the partnership's scope: a lesson is over, and who came. */
  LessonHeld: z.object({ ...lesson, minutes: z.number(), marks: z.array(marked) }),
  /** One mark was put right. */
  AttendanceCorrected: z.object({ ...lesson, minutes: z.number(), marks: z.array(marked) }),
  /** In the municipality's scope: somebody stays away. Who is to ask stands in it; why stands nowhere. */
  AbsenceSignalled: z.object({
    enrolmentId: z.string(),
    candidateId: z.string(),
    courseId: z.string(),
    ownerId: z.string(),
    sign: z.enum(absenceSigns),
    on: z.string(),
  }),
  /** In the partnership's scope: there is something to read for the job broker. */
  CourseNoteAdded: z.object({ ...course, noteId: z.string(), enrolmentId: z.string(), municipality: z.string() }),
  /** In the partnership's scope: how a course ended for somebody, as the institution tells it. */
  CourseEndReported: z.object({
    ...answerFacts,
    ...course,
    enrolmentId: z.string(),
    endedOn: z.string(),
    result: z.optional(z.enum(enrolmentResults)),
    reason: z.optional(z.enum(reportedInterruptReasons)),
  }),
  /** In the municipality's scope: what became of it. */
  CourseEndSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(courseEndVoidReasons)),
    enrolmentId: z.string(),
  }),
  /** In the citizen's scope: the person said how the course was. The face and the words stay in the answer. */
  CourseEvaluated: z.object({ ...answerFacts, ...course, enrolmentId: z.string() }),
  /** In the partnership's scope: whether it was counted. */
  CourseEvaluationSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(evaluationVoidReasons)),
    enrolmentId: z.string(),
    /** Whose person it is; absent in what was told before 28 November 2026, and where the course never knew. */
    municipality: z.optional(z.string()),
  }),
  /** In the partnership's scope: what a bridge-building course has beside its timetable is other than before. */
  BridgeBuildingPlanned: z.object(course),
  /** In the municipality's scope: who of it is present at the school of a course is another than before. */
  SchoolContactNamed: z.object(course),
  /** In the partnership's scope: who looks after somebody on a bridge-building course. */
  BridgeCareChanged: z.object({
    ...course,
    enrolmentId: z.string(),
    municipality: z.string(),
    educationMentor: z.boolean(),
    retentionMentor: z.boolean(),
    internshipFrom: z.optional(z.string()),
  }),
} as const;
