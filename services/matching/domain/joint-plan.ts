import { assign } from './assignment.ts';
import { certificateOf } from './assignment-certificate.ts';
import { pointsOfPlaced, problemOf } from './assignment-problem.ts';
import { isSharedByAll, placesFree, type Opening } from './opening.ts';
import { compareUnlessExcluded } from './proposal.ts';
import type { PlanPerson } from './match-plan.ts';
import { compareText } from './rank.ts';
import { usualWeightsOn } from './weights.ts';
import type { Ways } from './ways.ts';
import type { Role } from '#shared/access/roles.ts';
import type { JointPlanId, JointRowId, OpeningId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type { JointPartState, JointPlanFigures, JointPlanState } from '#shared/shapes/joint-plan.ts';

/** A plan that municipalities of a partnership make together, as the partnership keeps it: who is in, and no person. */
export type JointPlan = {
  readonly planId: JointPlanId;
  readonly version: number;
  readonly state: JointPlanState;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly givenUntil: CivilDate;
  readonly atLeast: number;
  /** The municipalities that are in, and of those which have fetched what is theirs. */
  readonly municipalities: readonly string[];
  readonly handedBack: readonly string[];
  readonly figures?: JointPlanFigures;
  readonly keptUntil: number;
};

/** One person without anything of the person: an id of chance, and whole points of 100 at some openings. */
export type JointRow = {
  readonly rowId: JointRowId;
  readonly pairs: readonly { readonly openingId: OpeningId; readonly points: number }[];
};
export type SolvedRow = JointRow & { readonly place?: { readonly openingId: OpeningId; readonly points: number } };

export type JointPlanAction =
  | 'give-joint-rows'
  | 'leave-joint-plan'
  | 'count-joint-plan'
  | 'find-too-few'
  | 'hand-back-joint-plan'
  | 'hand-back-last';
export const jointPlanTable: StateTable<JointPlanState, JointPlanAction, Role> = {
  asked: {
    'give-joint-rows': { to: 'asked' },
    'leave-joint-plan': { to: 'asked' },
    'count-joint-plan': { to: 'solved' },
    'find-too-few': { to: 'too-few' },
  },
  solved: { 'hand-back-joint-plan': { to: 'solved' }, 'hand-back-last': { to: 'handed-back' } },
  'handed-back': {},
  'too-few': {},
};

export type JointPartAction = 'give-joint-rows' | 'rows-made' | 'leave-joint-plan' | 'hand-back-joint-plan';
/** A municipality's own part in it. */
export const jointPartTable: StateTable<JointPartState, JointPartAction, Role> = {
  giving: { 'rows-made': { to: 'in' } },
  in: { 'leave-joint-plan': { to: 'left' }, 'hand-back-joint-plan': { to: 'handed-back' } },
  left: { 'give-joint-rows': { to: 'giving' } },
  'handed-back': {},
};

/** How many of each one's best places a row names: more would tell more, and change little. */
const pairsOfEach = 25;
const pointsPerShown = 100;

/**
 * What a municipality gives of somebody: points at places that all share, by the usual weights, so that nobody's own
 * weights count more than another's and none can be read from the rows. Points are rounded to whole ones of 100, and no more
 * than the best are named.
 */
export function jointPairsOf(
  { profile, declined }: PlanPerson,
  openings: readonly Opening[],
  asked: { readonly municipality: string; readonly today: CivilDate; readonly ways?: Ways },
): JointRow['pairs'] {
  const weights = usualWeightsOn(asked.today);
  const person = { profile, declined, weights, municipality: asked.municipality, ways: asked.ways };
  return openings
    .flatMap((opening) => {
      const points = Math.round((compareUnlessExcluded(person, opening)?.points.total ?? 0) / pointsPerShown);
      return points > 0 ? [{ openingId: opening.openingId, points }] : [];
    })
    .sort((one, other) => other.points - one.points || compareText(one.openingId, other.openingId))
    .slice(0, pairsOfEach);
}

/** The openings that the members share and that have a place free. */
export function sharedOpenings(all: Iterable<Opening>): Opening[] {
  return [...all]
    .filter((opening) => isSharedByAll(opening) && placesFree(opening) > 0)
    .sort((one, other) => compareText(one.openingId, other.openingId));
}

/**
 * The rows with the places of the best plan there is for them, with the proof checked. Rows stand in the order of their
 * ids of chance, so that who comes first among equals is chance too. A place that is gone meanwhile is no place.
 */
export function solveJointPlan(
  rows: readonly JointRow[],
  all: Iterable<Opening>,
  atLeast: number,
): { readonly rows: readonly SolvedRow[]; readonly figures: JointPlanFigures } {
  const openings = sharedOpenings(all);
  const at = new Map(openings.map(({ openingId }, place) => [openingId, place]));
  const inOrder = [...rows].sort((one, other) => compareText(one.rowId, other.rowId));
  const points = new Int32Array(openings.length);
  const problem = problemOf(
    {
      people: inOrder.length,
      places: Int32Array.from(openings, placesFree),
      pointsOf: (row) => {
        points.fill(0);
        for (const pair of inOrder[row]?.pairs ?? []) {
          const place = at.get(pair.openingId);
          if (place !== undefined) points[place] = pair.points;
        }
        return points;
      },
    },
    { atLeastAbove: atLeast, keep: pairsOfEach },
  );
  const assignment = assign(problem);
  const { placed, faults } = certificateOf(problem, assignment);
  const worth = pointsOfPlaced(problem, assignment.placed);
  const solved = inOrder.map((row, place): SolvedRow => {
    const opening = openings[assignment.placed[place] as number];
    const found = opening && { openingId: opening.openingId, points: (worth[place] as number) + atLeast };
    return { ...row, ...(found && { place: found }) };
  });
  return {
    rows: solved,
    figures: {
      ...{ people: rows.length, openings: openings.length, placed, proven: faults.length === 0 },
      places: openings.reduce((sum, opening) => sum + placesFree(opening), 0),
      points: solved.reduce((sum, { place }) => sum + (place?.points ?? 0), 0),
    },
  };
}
