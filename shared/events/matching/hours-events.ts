import * as z from 'zod/mini';
import { attendanceSigns, attendanceVoidReasons, dayStandings, saidMarks } from '#shared/shapes/attendance.ts';
import { hoursLevels, stepAnswers } from '#shared/shapes/hours-plan.ts';
import { stepVoidReasons } from '#shared/shapes/my-placement.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const placement = {
  placementId: z.string(),
  candidateId: z.string(),
  companyId: z.string(),
  companyName: z.optional(z.string()),
  ownerId: z.string(),
  kind: z.enum(placementKinds),
};

/** Facts of what happens to the hours of a placement; in the municipality's scope, but for what is answered. */
export const hoursEvents = {
  /** In the partnership's scope or the citizen's: how a day was, as the workplace or the person says. */
  AttendanceAnswered: z.object({
    ...answerFacts,
    /** Where the owner shares with its companies; a citizen's scope does not say it. */
    partnership: z.optional(z.string()),
    placementId: z.string(),
    candidateId: z.string(),
    companyId: z.string(),
    side: z.enum(['workplace', 'person']),
    on: z.string(),
    mark: z.enum(saidMarks),
    hours: z.number(),
    paidHours: z.number(),
    told: z.optional(z.boolean()),
    replaces: z.optional(z.string()),
  }),
  /** What became of a side's word on a day, told back to it. */
  AttendanceSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(attendanceVoidReasons)),
    placementId: z.string(),
    candidateId: z.optional(z.string()),
  }),
  /** A day of a placement as it stands now; hours are none where the sides differ. */
  AttendanceKept: z.object({
    ...placement,
    on: z.string(),
    standing: z.enum(dayStandings),
    hours: z.number(),
    paidHours: z.number(),
  }),
  /** Something about the attendance is to be asked about: stated facts, nothing predicted. */
  AttendanceSignalled: z.object({ ...placement, sign: z.enum(attendanceSigns), on: z.string() }),
  /** The days, the steps or the level of the hours changed. */
  HoursPlanChanged: z.object({ ...placement, level: z.enum(hoursLevels) }),
  /** The person says that the hours are right as they are. */
  HoursLevelReached: z.object({ ...placement, on: z.string(), hoursPerWeek: z.number() }),
  /** In the citizen's scope: what the person says of the next step. */
  HoursStepAnswered: z.object({
    ...answerFacts,
    partnership: z.string(),
    placementId: z.string(),
    candidateId: z.string(),
    stepId: z.string(),
    answer: z.enum(stepAnswers),
    replaces: z.optional(z.string()),
  }),
  HoursStepAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(stepVoidReasons)),
    placementId: z.string(),
    candidateId: z.string(),
    stepId: z.string(),
  }),
  /** The place waits for the person. */
  PlacementPaused: z.object({ ...placement, from: z.string(), until: z.optional(z.string()) }),
  /** The person is back on a day, or the pause is gone. */
  PlacementResumed: z.object({ ...placement, on: z.string() }),
  /** The last day of a pause has passed, or one without a last day has gone on for long: somebody asks. */
  PlacementPauseEndPassed: z.object({ ...placement, from: z.string(), until: z.optional(z.string()) }),
} as const;
