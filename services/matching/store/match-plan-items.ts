import type { PlannedPerson } from '#services/matching/domain/match-plan.ts';
import type { JobId, MatchPlanId, PersonId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type {
  MatchPlanAsk,
  MatchPlanFigures,
  MatchPlanRow,
  MatchPlanState,
  PlanAskedWith,
} from '#shared/shapes/match-plan.ts';

/** A plan for everyone of a municipality, by itself; who got what is in its rows. */
export type MatchPlan = {
  readonly planId: MatchPlanId;
  readonly version: number;
  readonly state: MatchPlanState;
  /** Absent on one that came of a plan made together. */
  readonly jobId?: JobId;
  readonly askedAt: Instant;
  readonly askedById: PersonId;
  readonly ask: MatchPlanAsk;
  /** What the companies and openings of the ask are called. */
  readonly askedWith?: PlanAskedWith;
  readonly figures?: MatchPlanFigures;
  /** It came of a plan made together: how many of the municipality's people were in it, and how many have a place. */
  readonly joint?: { readonly people: number; readonly placed: number };
  /** The version of the weights it was counted with. */
  readonly weightsVersion?: number;
  /** In seconds: when the plan goes by itself, and its rows with it. */
  readonly keptUntil: number;
};
export const matchPlanItem = defineItem<MatchPlan, 'match-plans'>({
  name: 'match-plan',
  partition: (plan) => [plan.planId],
  expiresAt: (plan) => plan.keptUntil,
  indexes: { 'match-plans': { on: 'gsi1', place: (plan) => ({ of: [], sort: `${plan.askedAt}#${plan.planId}` }) } },
});

/** One person in a plan. Those with a place stand first, and of them those with most points. */
export type MatchPlanned = PlannedPerson & {
  readonly planId: MatchPlanId;
  readonly version: number;
  readonly decided?: NonNullable<MatchPlanRow['decided']>;
  readonly keptUntil: number;
};
export const matchPlannedItem = defineItem<MatchPlanned, 'match-planned'>({
  name: 'match-planned',
  partition: (row) => [row.planId],
  sort: (row) => [row.candidateId],
  expiresAt: (row) => row.keptUntil,
  indexes: {
    'match-planned': {
      on: 'gsi1',
      place: (row) => ({ of: [row.planId], sort: `${placeOf(row)}#${row.candidateId}` }),
    },
  },
});

/** The job that makes a plan. */
export const matchPlanJob = 'make-match-plan';

const mostPoints = 10_000;

/** Sorts those with most points first, and those without a place last. */
function placeOf({ place }: PlannedPerson): string {
  return place ? String(mostPoints - place.points).padStart(5, '0') : 'without';
}
