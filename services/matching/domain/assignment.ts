import { openPaths } from './assignment-paths.ts';
import { occupantsOf } from './assignment-occupants.ts';

/**
 * People and the openings that may suit them, with the points of each pair. Row by row: the pairs of person `p` stand at
 * `starts[p]` up to `starts[p + 1]`, the most points first and equals as the person's own list has them. Points are whole
 * and above 0: 0 is what it is worth to be left without a place, so a pair that is not better is no pair.
 */
export type AssignmentProblem = {
  readonly starts: Int32Array;
  /** The opening of each pair. */
  readonly openings: Int32Array;
  readonly points: Int32Array;
  /** How many each opening can take. */
  readonly places: Int32Array;
};

/**
 * A plan for everyone, with what proves that no other gives more points. `gains` and `prices` are such that no pair is
 * worth more than its person's gain and its opening's price together (`assignment-certificate.ts` checks it).
 */
export type Assignment = {
  /** The opening of each person, or -1. */
  readonly placed: Int32Array;
  /** What each person has above being without a place. */
  readonly gains: Int32Array;
  /** What one more place at each opening would add for somebody; 0 where a place is left. */
  readonly prices: Int32Array;
};

export function peopleOf({ starts }: AssignmentProblem): number {
  return starts.length - 1;
}

/**
 * The plan with the most points in all, exactly: people come one after another, and each moves others along the path
 * that costs least (shortest augmenting paths with prices, Dijkstra's order in buckets, since points are whole). A row
 * is left as soon as its points have fallen so far that no opening in the rest of it can matter: prices are never below
 * 0. Measured and compared in `docs/decisions/2026-11-28-one-exact-solver.md`.
 */
export function assign(problem: AssignmentProblem): Assignment {
  const { starts, openings, points, places } = problem;
  const people = peopleOf(problem);
  const gains = new Int32Array(people);
  const prices = new Int32Array(places.length);
  const occupants = occupantsOf(people, places.length);
  const { placed, taken, first, next } = occupants;
  const paths = openPaths(places.length, mostOf(points));
  const { cost, from, far } = paths;
  const left = new Int32Array(people);
  const costOfLeft = new Int32Array(people);

  for (let person = 0; person < people; person += 1) {
    const best = firstChoice(person);
    if (best < 0) continue;
    if (hasPlace(best)) occupants.enter(best, person);
    else makeRoomFor(person);
  }
  return { placed, gains, prices };

  function hasPlace(opening: number): boolean {
    return (taken[opening] as number) < (places[opening] as number);
  }

  /** The opening that is worth most at today's prices; of equals one with a place, then the first. */
  function firstChoice(person: number): number {
    let best = -1;
    let most = 0;
    const end = starts[person + 1] as number;
    for (let pair = starts[person] as number; pair < end && (points[pair] as number) >= most; pair += 1) {
      const opening = openings[pair] as number;
      const worth = (points[pair] as number) - (prices[opening] as number);
      if (worth > most || (worth === most && best >= 0 && !hasPlace(best) && hasPlace(opening))) {
        most = worth;
        best = opening;
      }
    }
    gains[person] = most;
    return best;
  }

  /**
   * Finds the cheapest way to let one more in: to an opening with a place, or until somebody is without one, who may be
   * the newcomer. Then everybody on the way moves, and gains and prices follow.
   */
  function makeRoomFor(newcomer: number): void {
    let looked = 0;
    let least = far;
    let endsAt = -1;
    let leaves = newcomer;
    let person = newcomer;
    let spent = 0;
    let opening = -1;
    for (;;) {
      left[looked] = person;
      costOfLeft[looked] = spent;
      looked += 1;
      const reach = (gains[person] as number) + spent;
      if (reach < least) {
        least = reach;
        endsAt = -1;
        leaves = person;
      }
      const end = starts[person + 1] as number;
      for (let pair = starts[person] as number; pair < end; pair += 1) {
        const above = reach - (points[pair] as number);
        if (above >= least) break;
        const other = openings[pair] as number;
        const through = above + (prices[other] as number);
        if (through >= least || through >= (cost[other] as number)) continue;
        paths.reach(other, through);
        from[other] = person;
        if (!hasPlace(other)) continue;
        least = through;
        endsAt = other;
      }
      person = opening < 0 ? -1 : (next[person] as number);
      while (person < 0) {
        opening = paths.nearest(least);
        if (opening < 0) break;
        spent = cost[opening] as number;
        person = first[opening] as number;
      }
      if (person < 0) break;
    }
    for (let look = 0; look < looked; look += 1) {
      const each = left[look] as number;
      gains[each] = (gains[each] as number) - (least - (costOfLeft[look] as number));
    }
    paths.settle(prices, least);
    moveAlong(newcomer, endsAt, leaves);
  }

  function moveAlong(newcomer: number, endsAt: number, leaves: number): void {
    let into = endsAt;
    if (into < 0) {
      into = placed[leaves] as number;
      if (into >= 0) occupants.leave(into, leaves);
    }
    while (into >= 0) {
      const mover = from[into] as number;
      const before = placed[mover] as number;
      if (before >= 0) occupants.leave(before, mover);
      occupants.enter(into, mover);
      into = mover === newcomer ? -1 : before;
    }
  }
}

function mostOf(points: Int32Array): number {
  let most = 0;
  for (const each of points) if (each > most) most = each;
  return most;
}
