import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { AnswerId, CandidateId, HoursStepId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  HoursLevel,
  HoursPlanKept,
  HoursStepMove,
  HoursStepState,
  RightLevel,
  StepAnswer,
} from '#shared/shapes/hours-plan.ts';
import type { weekdays } from '#shared/shapes/vocabulary.ts';
import type { Placement } from './placement.ts';
import { termsOn } from './terms.ts';

/** A small step on the way: a task, and the hours it makes. */
export type HoursStep = {
  readonly stepId: HoursStepId;
  readonly task: string;
  readonly hoursPerWeek: number;
  readonly aimedAt?: CivilDate;
  readonly state: HoursStepState;
  readonly settledOn?: CivilDate;
  readonly settledById?: PersonId;
  /** What the person said of it, last. */
  readonly said?: { readonly answer: StepAnswer; readonly at: Instant; readonly answerId: AnswerId };
};

/** Where the hours of a placement are going; what they are stays in the placement. */
export type HoursPlan = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly weekdays: readonly (typeof weekdays)[number][];
  readonly steps: readonly HoursStep[];
  /** "This is the right level for me": a success, not a stop. */
  readonly rightLevel?: RightLevel & { readonly byId: PersonId };
};

export const hoursStepTable: StateTable<HoursStepState, HoursStepMove> = {
  planned: { reach: { to: 'reached' }, skip: { to: 'skipped' } },
  reached: { reopen: { to: 'planned' } },
  skipped: { reopen: { to: 'planned' } },
};

export function noHoursPlan({ placementId, candidateId }: Placement): HoursPlan {
  return { placementId, candidateId, version: 0, weekdays: [], steps: [] };
}

/** The plan with its days and the steps still to be taken anew; what was reached or skipped stays before them. */
export function keepPlan(
  before: HoursPlan,
  { version, weekdays, steps }: HoursPlanKept,
  newStepId: () => HoursStepId,
): Result<HoursPlan, MatchingRefusal> {
  if (version !== before.version) return refuse('stale-version');
  const planned = new Map(before.steps.filter(({ state }) => state === 'planned').map((step) => [step.stepId, step]));
  const foreign = steps.flatMap(({ stepId }, place) =>
    stepId && !planned.has(stepId) ? [fieldError(`/steps/${place}/stepId`, 'not-valid')] : [],
  );
  if (foreign.length > 0) return refuse('fields-not-accepted', { errors: foreign });
  const anew = steps.map(({ stepId, task, hoursPerWeek, aimedAt }): HoursStep => {
    const known = stepId && planned.get(stepId);
    const said = known && known.hoursPerWeek === hoursPerWeek && known.task === task ? known.said : undefined;
    return {
      ...{ stepId: stepId ?? newStepId(), task, hoursPerWeek, state: 'planned' },
      ...(aimedAt && { aimedAt }),
      ...(said && { said }),
    };
  });
  const settled = before.steps.filter(({ state }) => state !== 'planned');
  return ok(asNextVersion({ ...before, weekdays, steps: [...settled, ...anew] }));
}

type Actor = { readonly personId: PersonId; readonly now: Instant };

/** A step is reached or skipped, or taken up again. */
export function moveStep(
  before: HoursPlan,
  stepId: HoursStepId,
  { version, move }: { readonly version: number; readonly move: HoursStepMove },
  { personId, now }: Actor,
): Result<HoursPlan, MatchingRefusal> {
  const step = before.steps.find((each) => each.stepId === stepId);
  if (!step) return refuse('hours-step-not-found');
  if (version !== before.version) return refuse('stale-version');
  const to = nextState(hoursStepTable, step.state, move);
  if (!to) return refuse('hours-step-settled');
  const { settledOn: _on, settledById: _by, ...bare } = step;
  const settled = to === 'planned' ? {} : { settledOn: dateOf(now), settledById: personId };
  const moved: HoursStep = { ...bare, state: to, ...settled };
  return ok(asNextVersion({ ...before, steps: before.steps.map((each) => (each === step ? moved : each)) }));
}

/** The hours are right as they are, or on their way again. */
export function sayLevel(
  { rightLevel: _before, ...plan }: HoursPlan,
  placement: Placement,
  level: HoursLevel,
  by: { readonly side: RightLevel['by'] } & Actor,
): HoursPlan {
  if (level === 'growing') return asNextVersion(plan);
  const on = dateOf(by.now);
  const { hoursPerWeek } = termsOn(placement, on);
  return asNextVersion({ ...plan, rightLevel: { hoursPerWeek, on, by: by.side, byId: by.personId } });
}
