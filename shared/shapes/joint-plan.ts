import * as z from 'zod/mini';
import { civilDateField, idOf, pageOf, versionField, wholeNumber } from './fields.ts';

/** A plan that municipalities of a partnership make together: asked for, counted, and given back to each. */
export const jointPlanStates = ['asked', 'solved', 'handed-back', 'too-few'] as const;
export type JointPlanState = (typeof jointPlanStates)[number];

/** A municipality's own part: its rows are being made, are in, were taken out again, or its places have come back. */
export const jointPartStates = ['giving', 'in', 'left', 'handed-back'] as const;
export type JointPartState = (typeof jointPartStates)[number];

const mostPoints = 100;

/** What a joint plan is asked with. */
export const JointPlanAsk = z.object({
  /** The last day on which municipalities may join. */
  givenUntil: civilDateField,
  /** Better without a place than with no more than so many points of 100. */
  atLeast: z.optional(wholeNumber(0, mostPoints)),
});
export type JointPlanAsk = z.infer<typeof JointPlanAsk>;

/** A joint plan by its figures; no municipality's and nobody's. */
export const JointPlanFigures = z.object({
  people: z.number(),
  openings: z.number(),
  places: z.number(),
  placed: z.number(),
  /** Whole points of 100, of all who have a place together. */
  points: z.number(),
  proven: z.boolean(),
});
export type JointPlanFigures = z.infer<typeof JointPlanFigures>;

export const JointPlanView = z.object({
  planId: idOf('jointPlan'),
  version: z.number(),
  state: z.enum(jointPlanStates),
  askedOn: civilDateField,
  /** The municipality that asked, and those that are in. */
  askedBy: z.string(),
  municipalities: z.array(z.string()),
  givenUntil: civilDateField,
  atLeast: z.number(),
  figures: z.optional(JointPlanFigures),
  /** The municipality's own part; absent where it has not joined. Too late: it came after the plan was counted. */
  own: z.optional(z.object({ version: z.number(), state: z.enum(jointPartStates), tooLate: z.boolean() })),
  /** The municipality's own plan that came of it. */
  localPlanId: z.optional(idOf('matchPlan')),
});
export type JointPlanView = z.infer<typeof JointPlanView>;
export const JointPlanPage = pageOf(JointPlanView);

/** The version of the municipality's own part; 0 where it has none. */
export const JointPartChange = z.object({ version: versionField(0) });
export type JointPartChange = z.infer<typeof JointPartChange>;

/** The joint plan as it was seen. */
export const JointPlanCount = z.object({ version: versionField() });
export type JointPlanCount = z.infer<typeof JointPlanCount>;

export const JointPlanSaved = z.object({ planId: idOf('jointPlan'), version: z.number() });
export type JointPlanSaved = z.infer<typeof JointPlanSaved>;
