import { compare, compareUnlessExcluded } from './proposal.ts';
import { certificateOf } from './assignment-certificate.ts';
import { bestPairFirst, firstCome, pairsThatWouldRather } from './assignment-others.ts';
import { turnsOf, waitedLongestFirst } from './assignment-waited.ts';
import { assign, type AssignmentProblem } from './assignment.ts';
import { mostLost, pointsOfPlaced, problemOf, type PointRows } from './assignment-problem.ts';
import { isOfferedTo, placesFree, type Opening } from './opening.ts';
import { compareText } from './rank.ts';
import type { Ways } from './ways.ts';
import type { MatchWeights } from './weights.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { CandidateId, CompanyId, OpeningId, PersonId } from '#shared/kernel/ids.ts';
import type { MatchPlanAsk, MatchPlanFigures, PlanOutcome, PlanPlace } from '#shared/shapes/match-plan.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';

/** Somebody who seeks a place. */
export type PlanPerson = {
  readonly candidateId: CandidateId;
  readonly ownerId: PersonId;
  readonly profile: ProfileFacts;
  readonly declined: ReadonlySet<string>;
  readonly waitingSince?: CivilDate;
};

/** What a plan says of one person. */
export type PlannedPerson = {
  readonly candidateId: CandidateId;
  readonly ownerId: PersonId;
  readonly place?: PlanPlace;
  readonly first?: PlanPlace;
  readonly locked?: true;
  readonly waitingSince?: CivilDate;
};

export type MadePlan = { readonly figures: MatchPlanFigures; readonly people: readonly PlannedPerson[] };

type Asked = {
  readonly municipality: string;
  readonly weights: MatchWeights;
  readonly ask: MatchPlanAsk;
  readonly ways?: Ways | undefined;
};

/** How many of each person's best places a plan looks at; the rest is priced and told. */
const pairsOfEach = 50;
const pointsPerShown = 100;

/**
 * The plan for everyone who seeks a place: as many points in all as there can be, by the order of the proposals, so that
 * one person and one opening come out as the list has them. Of plans with as many points it is the one that gives a place to
 * as many as can be, and first to those who have waited longest. Whoever is locked gets their place first; whatever is
 * excluded for a person is no pair. It proposes, and decides nothing.
 */
export function makePlan(everyone: readonly PlanPerson[], all: Iterable<Opening>, asked: Asked): MadePlan {
  const openings = openFor(all, asked);
  const locked = lockedPlaces(everyone, openings, asked.ask);
  const free = everyone.filter(({ candidateId }) => !locked.has(candidateId));
  const rows = rowsOf(free, openings, locked, asked);
  const limits = { atLeastAbove: (asked.ask.atLeast ?? 0) * pointsPerShown, keep: pairsOfEach };
  const problem = problemOf(rows, limits);
  const solved = assign(problem);
  const turns = turnsOf(free.map(({ waitingSince }) => waitingSince));
  const assignment = { ...solved, placed: waitedLongestFirst(problem, solved, turns) };
  const { total, bound, faults } = certificateOf(problem, assignment);
  const lockedPeople = everyone.flatMap((person) => lockedPerson(person, locked.get(person.candidateId), asked));
  const always = outcomeOfPlaces(lockedPeople);
  const outcome = (placed: Int32Array): PlanOutcome =>
    together(always, outcomeOf(problem, placed, free, openings, limits.atLeastAbove));
  const isCut = openings.length > pairsOfEach;
  return {
    figures: {
      people: everyone.length,
      openings: openings.length,
      places: rows.places.reduce((sum, each) => sum + each, 0) + locked.size,
      plan: outcome(assignment.placed),
      firstCome: outcome(firstCome(problem)),
      bestPairFirst: outcome(bestPairFirst(problem)),
      bound: bound - total + outcome(assignment.placed).points,
      proven: faults.length === 0,
      leftOutAtMost: isCut ? mostLost(rows, limits, assignment) : 0,
      wouldRather: pairsThatWouldRather(problem, assignment.placed),
    },
    people: [
      ...lockedPeople,
      ...free.map((person, place) =>
        plannedPerson(person, place, { problem, placed: assignment.placed, openings, asked }),
      ),
    ],
  };
}

/** The openings that may be used, those first that come first among equals. */
function openFor(all: Iterable<Opening>, { municipality, ask }: Asked): Opening[] {
  const without = new Set<CompanyId>(ask.without);
  const more = new Map(ask.added?.map(({ openingId, places }) => [openingId, places]));
  return [...all]
    .filter((opening) => isOfferedTo(opening, municipality) && !without.has(opening.companyId))
    .map((opening) => ({ ...opening, places: opening.places + (more.get(opening.openingId) ?? 0) }))
    .filter((opening) => placesFree(opening) > 0)
    .sort(
      (one, other) =>
        one.everTaken - other.everTaken ||
        placesFree(other) - placesFree(one) ||
        compareText(one.openingId, other.openingId),
    );
}

/** Who is locked to what, as far as there is a place and the two are there. */
function lockedPlaces(
  everyone: readonly PlanPerson[],
  openings: readonly Opening[],
  { locked = [] }: MatchPlanAsk,
): ReadonlyMap<CandidateId, Opening> {
  const room = new Map<OpeningId, number>(openings.map((opening) => [opening.openingId, placesFree(opening)]));
  const people = new Set(everyone.map(({ candidateId }) => candidateId));
  const found = new Map<CandidateId, Opening>();
  for (const { candidateId, openingId } of locked) {
    const opening = openings.find((each) => each.openingId === openingId);
    const left = room.get(openingId) ?? 0;
    if (!opening || left === 0 || !people.has(candidateId) || found.has(candidateId)) continue;
    room.set(openingId, left - 1);
    found.set(candidateId, opening);
  }
  return found;
}

function rowsOf(
  people: readonly PlanPerson[],
  openings: readonly Opening[],
  locked: ReadonlyMap<CandidateId, Opening>,
  { municipality, weights, ways }: Asked,
): PointRows {
  const places = Int32Array.from(openings, (opening) => placesFree(opening));
  for (const opening of locked.values()) {
    const at = openings.indexOf(opening);
    places[at] = (places[at] as number) - 1;
  }
  const row = new Int32Array(openings.length);
  return {
    people: people.length,
    places,
    pointsOf: (at) => {
      const { profile, declined } = people[at] as PlanPerson;
      const person = { profile, municipality, declined, weights, ways };
      openings.forEach((opening, place) => {
        const fits = places[place] === 0 ? undefined : compareUnlessExcluded(person, opening);
        row[place] = fits?.points.total ?? 0;
      });
      return row;
    },
  };
}

/** How those do who have their place whatever the plan is. */
function outcomeOfPlaces(people: readonly PlannedPerson[]): PlanOutcome {
  return people.reduce(
    (so, { place }) =>
      together(so, {
        ...{ placed: 1, points: place?.points ?? 0 },
        ...{ firstWish: place?.wish === 1 ? 1 : 0, anyWish: place?.wish ? 1 : 0 },
      }),
    { placed: 0, points: 0, firstWish: 0, anyWish: 0 },
  );
}

function together(one: PlanOutcome, other: PlanOutcome): PlanOutcome {
  return {
    placed: one.placed + other.placed,
    points: one.points + other.points,
    firstWish: one.firstWish + other.firstWish,
    anyWish: one.anyWish + other.anyWish,
  };
}

function outcomeOf(
  problem: AssignmentProblem,
  placed: Int32Array,
  people: readonly PlanPerson[],
  openings: readonly Opening[],
  above: number,
): PlanOutcome {
  const points = pointsOfPlaced(problem, placed);
  let [count, sum, firstWish, anyWish] = [0, 0, 0, 0];
  placed.forEach((at, person) => {
    const opening = openings[at];
    if (!opening) return;
    const wish = people[person]?.profile.wishes.indexOf(opening.workArea) ?? -1;
    count += 1;
    sum += (points[person] as number) + above;
    firstWish += wish === 0 ? 1 : 0;
    anyWish += wish >= 0 ? 1 : 0;
  });
  return { placed: count, points: sum, firstWish, anyWish };
}

function lockedPerson(person: PlanPerson, opening: Opening | undefined, asked: Asked): PlannedPerson[] {
  if (!opening) return [];
  return [{ ...whoIs(person), place: planPlace(person, opening, asked), locked: true }];
}

type Planned = {
  readonly problem: AssignmentProblem;
  readonly placed: Int32Array;
  readonly openings: readonly Opening[];
  readonly asked: Asked;
};

function plannedPerson(
  person: PlanPerson,
  at: number,
  { problem: { starts, openings: pairs }, placed, openings, asked }: Planned,
): PlannedPerson {
  const place = openings[placed[at] as number];
  const start = starts[at] as number;
  const first = start < (starts[at + 1] as number) ? openings[pairs[start] as number] : undefined;
  return {
    ...whoIs(person),
    ...(place && { place: planPlace(person, place, asked) }),
    ...(first && first !== place && { first: planPlace(person, first, asked) }),
  };
}

function whoIs({ candidateId, ownerId, waitingSince }: PlanPerson): PlannedPerson {
  return { candidateId, ownerId, ...(waitingSince && { waitingSince }) };
}

function planPlace({ profile, declined }: PlanPerson, opening: Opening, asked: Asked): PlanPlace {
  const { municipality, weights, ways } = asked;
  return asPlace(profile, opening, compare({ profile, municipality, declined, weights, ways }, opening).points.total);
}

/** A place with its points, and which of the person's wishes it is. */
export function asPlace(profile: ProfileFacts, opening: Opening, points: number): PlanPlace {
  const { openingId, companyId, companyName, title, workArea } = opening;
  const wish = profile.wishes.indexOf(workArea);
  return { ...{ openingId, companyId, companyName, title, workArea }, points, ...(wish >= 0 && { wish: wish + 1 }) };
}
