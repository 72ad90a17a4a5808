import * as z from 'zod/mini';
import { AttendanceDayView, PlacementWeek } from './attendance.ts';
import { choices, choicesOf, civilDateField, hoursField, idOf, instantField, line, versionField } from './fields.ts';
import { weekdays } from './vocabulary.ts';

/** How a step on the way stands; the first that is planned is the next. */
export const hoursStepStates = ['planned', 'reached', 'skipped'] as const;
export type HoursStepState = (typeof hoursStepStates)[number];

/** Where the hours are going: `right-level` is a success, not a stop. */
export const hoursLevels = ['growing', 'right-level'] as const;
export type HoursLevel = (typeof hoursLevels)[number];

/** What the person says of the next step. */
export const stepAnswers = ['yes', 'not-yet', 'right-level'] as const;
export type StepAnswer = (typeof stepAnswers)[number];

const mostSteps = 12;

/** A small step: the task that comes with it, how many hours it makes, and when it is aimed at, or when it is ready. */
const step = z.object({
  /** Absent for a new one. */
  stepId: z.optional(idOf('hoursStep')),
  task: line(120),
  hoursPerWeek: hoursField,
  aimedAt: z.optional(civilDateField),
});

/** The days somebody comes, and the steps still to be taken; those that were reached or skipped stay as they are. */
export const HoursPlanKept = z.object({
  version: versionField(0),
  weekdays: choicesOf(weekdays),
  steps: choices(step, { atMost: mostSteps, by: ({ stepId }) => stepId ?? {} }),
});
export type HoursPlanKept = z.infer<typeof HoursPlanKept>;

export const hoursStepMoves = ['reach', 'skip', 'reopen'] as const;
export type HoursStepMove = (typeof hoursStepMoves)[number];

export const HoursStepMoved = z.object({ version: versionField(), move: z.enum(hoursStepMoves) });
export type HoursStepMoved = z.infer<typeof HoursStepMoved>;

export const HoursLevelSaid = z.object({ version: versionField(), level: z.enum(hoursLevels) });
export type HoursLevelSaid = z.infer<typeof HoursLevelSaid>;

/** The answer to every change of the plan for the hours, and of the pauses. */
export const HoursPlanChanged = z.object({ placementId: idOf('placement'), version: z.number() });
export type HoursPlanChanged = z.infer<typeof HoursPlanChanged>;

/** Why the place waits; no diagnosis, and `other` is the person's own business. */
export const pauseReasons = ['illness', 'hospital', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

const daysInOrder = z.refine<{ from: string; until?: string | undefined }>(
  ({ from, until }) => !until || from <= until,
  {
    error: 'dates-reversed',
    path: ['until'],
  },
);

/** The place waits from a day on, until a day where that is known; the same first day again puts it right. */
export const PlacementPause = z
  .object({
    version: versionField(0),
    from: civilDateField,
    until: z.optional(civilDateField),
    reason: z.enum(pauseReasons),
  })
  .check(daysInOrder);
export type PlacementPause = z.infer<typeof PlacementPause>;

/** The first day the person is back. */
export const PlacementResume = z.object({ version: versionField(), on: civilDateField });
export type PlacementResume = z.infer<typeof PlacementResume>;

export const PauseView = z.object({
  from: civilDateField,
  until: z.optional(civilDateField),
  reason: z.enum(pauseReasons),
});
export type PauseView = z.infer<typeof PauseView>;

export const HoursStepView = z.object({
  stepId: idOf('hoursStep'),
  task: z.string(),
  hoursPerWeek: z.number(),
  aimedAt: z.optional(civilDateField),
  state: z.enum(hoursStepStates),
  settledOn: z.optional(civilDateField),
  /** What the person said of it. */
  said: z.optional(z.object({ answer: z.enum(stepAnswers), at: instantField })),
});
export type HoursStepView = z.infer<typeof HoursStepView>;

/** That the hours are right as they are: at how many, since when, and whose word it is. */
export const RightLevel = z.object({
  hoursPerWeek: z.number(),
  on: civilDateField,
  by: z.enum(['person', 'municipality']),
});
export type RightLevel = z.infer<typeof RightLevel>;

/** How the hours of a placement went and where they are going, for those who help. */
export const PlacementHours = z.object({
  placementId: idOf('placement'),
  /** Of the plan and of the pauses; 0 where there is nothing yet. */
  version: z.number(),
  pausesVersion: z.number(),
  weekdays: z.array(z.enum(weekdays)),
  steps: z.array(HoursStepView),
  rightLevel: z.optional(RightLevel),
  pauses: z.array(PauseView),
  weeks: z.array(PlacementWeek),
  /** The days of the last weeks, the newest first. */
  days: z.array(AttendanceDayView),
});
export type PlacementHours = z.infer<typeof PlacementHours>;
