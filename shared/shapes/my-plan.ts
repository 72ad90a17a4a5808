import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, text, versionField } from './fields.ts';
import { TeamMember } from './person-team.ts';
import { PlanItem } from './plan.ts';

/** What a person said of an own activity, and what became of it. */
export const MyActivityAnswer = z.object({
  state: z.enum(answerStates),
  /** Why it could not be used: `gone`, `changed`, `settled`. */
  because: z.optional(z.string()),
});

/** One part of the plan as the person reads it: in their own words where there are some. */
export const MyPlanItem = z.object({
  ...{ itemId: PlanItem.shape.itemId, version: z.number(), kind: PlanItem.shape.kind, under: PlanItem.shape.under },
  words: z.string(),
  owner: PlanItem.shape.owner,
  dueOn: z.optional(civilDateField),
  state: PlanItem.shape.state,
  settledOn: z.optional(civilDateField),
});
export type MyPlanItem = z.infer<typeof MyPlanItem>;

/** The plan and the team in one municipality, as the person reads them. */
export const MyPlan = z.object({
  candidateId: idOf('candidate'),
  municipality: z.string(),
  items: z.array(z.extend(MyPlanItem, { answer: z.optional(MyActivityAnswer) })),
  /** What is in the way and is spoken of openly. */
  inTheWay: z.array(z.string()),
  team: z.array(TeamMember),
});
export type MyPlan = z.infer<typeof MyPlan>;
export const MyPlans = z.object({ items: z.array(MyPlan) });
export type MyPlans = z.infer<typeof MyPlans>;

/** The person says that an own activity is done; `version`: of the activity as they saw it. */
export const OwnActivityDone = z.object({ version: versionField(), note: text(400) });
export type OwnActivityDone = z.infer<typeof OwnActivityDone>;
export const OwnActivitySent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type OwnActivitySent = z.infer<typeof OwnActivitySent>;
