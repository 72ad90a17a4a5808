import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { attendedMarks, OwnWord, PlacementWeek } from './attendance.ts';
import { civilDateField, idOf } from './fields.ts';
import { HoursStepView, RightLevel, stepAnswers } from './hours-plan.ts';
import { OwnHelpCall } from './help-call.ts';
import { placementKinds, weekdays } from './vocabulary.ts';

/** Why what the person said of a step could not be used. */
export const stepVoidReasons = ['step-gone', 'said-meanwhile', 'placement-over'] as const;
export type StepVoidReason = (typeof stepVoidReasons)[number];

/** The person's word on the next step; `replaces` is what they said of it before. */
export const StepAnswered = z.object({ answer: z.enum(stepAnswers), replaces: z.optional(idOf('answer')) });
export type StepAnswered = z.infer<typeof StepAnswered>;

export const StepAnswerSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type StepAnswerSent = z.infer<typeof StepAnswerSent>;

/** The person's own word on a step, and what became of it. */
export const OwnStepAnswer = z.object({
  answerId: idOf('answer'),
  answer: z.enum(stepAnswers),
  state: z.enum(answerStates),
  because: z.optional(z.string()),
});
export type OwnStepAnswer = z.infer<typeof OwnStepAnswer>;

/** One place of the person's own, in their app. */
export const MyPlacement = z.object({
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  municipality: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  kind: z.enum(placementKinds),
  hoursPerWeek: z.number(),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  plannedHours: z.number(),
  partlyPaid: z.boolean(),
  weekdays: z.array(z.enum(weekdays)),
  nextStep: z.optional(z.extend(HoursStepView, { answer: z.optional(OwnStepAnswer) })),
  rightLevel: z.optional(RightLevel),
  paused: z.optional(z.object({ until: z.optional(civilDateField) })),
  /** The person's last call for help. */
  help: z.optional(OwnHelpCall),
  weeks: z.array(PlacementWeek),
  /** Today and the day before, with the person's own word on each. */
  days: z.array(
    z.object({
      on: civilDateField,
      standing: z.optional(z.object({ mark: z.enum(attendedMarks), hours: z.number() })),
      said: z.optional(OwnWord),
    }),
  ),
});
export type MyPlacement = z.infer<typeof MyPlacement>;
export const MyPlacements = z.object({ items: z.array(MyPlacement) });
export type MyPlacements = z.infer<typeof MyPlacements>;
