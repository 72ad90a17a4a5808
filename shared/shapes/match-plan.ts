import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  pageOf,
  text,
  versionField,
  wholeNumber,
} from './fields.ts';
import { declineReasons } from './match.ts';
import { workAreas } from './vocabulary.ts';

/** A plan for everyone is counted by a job: being made, then ready. */
export const matchPlanStates = ['being-made', 'ready'] as const;
export type MatchPlanState = (typeof matchPlanStates)[number];

const most = 50;
const mostPlaces = 50;
const mostPoints = 100;

/** What a plan is asked with; nothing of it is needed. All but the least are for trying out: what if. */
export const MatchPlanAsk = z.object({
  /** Better without a place than with no more than so many points of 100. */
  atLeast: z.optional(wholeNumber(0, mostPoints)),
  /** Companies that are left out. */
  without: z.optional(choices(companyIdField, { atMost: most })),
  /** People who get a place whatever it is worth. */
  locked: z.optional(
    choices(z.object({ candidateId: idOf('candidate'), openingId: idOf('opening') }), {
      atMost: most,
      by: ({ candidateId }) => candidateId,
    }),
  ),
  /** Places that are not there yet. */
  added: z.optional(
    choices(z.object({ openingId: idOf('opening'), places: wholeNumber(1, mostPlaces) }), {
      atMost: most,
      by: ({ openingId }) => openingId,
    }),
  ),
});
export type MatchPlanAsk = z.infer<typeof MatchPlanAsk>;

/** How a way of giving out places does: how many get one, the points in all, and how many work with what they wish most, or with any wish. */
export const PlanOutcome = z.object({
  placed: z.number(),
  points: z.number(),
  firstWish: z.number(),
  anyWish: z.number(),
});
export type PlanOutcome = z.infer<typeof PlanOutcome>;

export const MatchPlanFigures = z.object({
  people: z.number(),
  openings: z.number(),
  places: z.number(),
  plan: PlanOutcome,
  /** As people come, each to the best that is left. */
  firstCome: PlanOutcome,
  /** The pair with most points first. */
  bestPairFirst: PlanOutcome,
  /** What no plan can exceed; proven where it is the plan's own points. */
  bound: z.number(),
  proven: z.boolean(),
  /** How much the pairs that were not looked at could add at most. */
  leftOutAtMost: z.number(),
  /** Pairs of a person and a place that would both rather have each other. */
  wouldRather: z.number(),
});
export type MatchPlanFigures = z.infer<typeof MatchPlanFigures>;

/** What a plan was asked with, as it was called that day. */
export const PlanAskedWith = z.object({
  without: z.array(z.object({ companyId: companyIdField, companyName: z.string() })),
  added: z.array(
    z.object({ openingId: idOf('opening'), companyName: z.string(), title: z.string(), places: z.number() }),
  ),
});
export type PlanAskedWith = z.infer<typeof PlanAskedWith>;

export const MatchPlanView = z.object({
  planId: idOf('matchPlan'),
  version: z.number(),
  state: z.enum(matchPlanStates),
  askedOn: civilDateField,
  askedAt: instantField,
  askedById: idOf('person'),
  atLeast: z.number(),
  without: z.array(companyIdField),
  lockedCount: z.number(),
  addedPlaces: z.number(),
  /** Absent on plans that were asked for before it was kept. */
  askedWith: z.optional(PlanAskedWith),
  figures: z.optional(MatchPlanFigures),
  /** It came of a plan made together with other municipalities. */
  joint: z.optional(z.object({ people: z.number(), placed: z.number() })),
  /** The version of the municipality's weights that a ready plan was counted with; 0 are the usual ones. */
  weightsVersion: z.optional(z.number()),
});
export type MatchPlanView = z.infer<typeof MatchPlanView>;
export const MatchPlanPage = pageOf(MatchPlanView);

/** Somewhere a person could have a place. */
export const PlanPlace = z.object({
  openingId: idOf('opening'),
  companyId: companyIdField,
  companyName: z.string(),
  title: z.string(),
  workArea: z.enum(workAreas),
  points: z.number(),
  /** Which of the person's wishes it is, from 1; absent where it is none. */
  wish: z.optional(z.number()),
});
export type PlanPlace = z.infer<typeof PlanPlace>;

/** Why somebody went another way than the plan. */
export const departReasons = [...declineReasons, 'another-place-found'] as const;
export type DepartReason = (typeof departReasons)[number];

/** One person in a plan: the place it proposes, the best that went to somebody else, and what was decided. */
export const MatchPlanRow = z.object({
  candidateId: idOf('candidate'),
  ownerId: idOf('person'),
  version: z.number(),
  place: z.optional(PlanPlace),
  /** What the person's own list puts first, where it is another place. */
  first: z.optional(PlanPlace),
  locked: z.optional(z.literal(true)),
  waitingSince: z.optional(civilDateField),
  /** The place is closed, or somebody else has it meanwhile. */
  gone: z.optional(z.literal(true)),
  decided: z.optional(
    z.object({
      followed: z.boolean(),
      reason: z.optional(z.enum(departReasons)),
      note: z.optional(z.string()),
      on: civilDateField,
      byId: idOf('person'),
    }),
  ),
});
export type MatchPlanRow = z.infer<typeof MatchPlanRow>;
export const MatchPlanRows = pageOf(MatchPlanRow);

const mostNote = 600;

/** A person decides: the plan is followed, or not, with why. */
export const MatchPlanDecision = z.object({
  version: versionField(),
  followed: z.boolean(),
  reason: z.optional(z.enum(departReasons)),
  note: z.optional(text(mostNote)),
});
export type MatchPlanDecision = z.infer<typeof MatchPlanDecision>;

export const MatchPlanAsked = z.object({ planId: idOf('matchPlan'), version: z.number() });
export type MatchPlanAsked = z.infer<typeof MatchPlanAsked>;
export const MatchPlanDecided = z.object({ candidateId: idOf('candidate'), version: z.number() });
export type MatchPlanDecided = z.infer<typeof MatchPlanDecided>;
