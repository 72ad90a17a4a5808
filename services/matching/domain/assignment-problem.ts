import { peopleOf, type Assignment, type AssignmentProblem } from './assignment.ts';

/** Everybody's points at every opening, a row at a time; openings in the order in which equals are listed. */
export type PointRows = {
  readonly people: number;
  readonly places: Int32Array;
  /** Whole points of a person at each opening, 0 where it is excluded. Read at once: the next call may reuse the array. */
  readonly pointsOf: (person: number) => Int32Array;
};

export type PlanLimits = {
  /** Better without a place than with no more points than this. */
  readonly atLeastAbove: number;
  /** How many of each one's best pairs are looked at. */
  readonly keep: number;
};

/** The pairs that a plan chooses among: of each person the best, most points first, equals as the openings stand. */
export function problemOf(rows: PointRows, { atLeastAbove, keep }: PlanLimits): AssignmentProblem {
  const starts = new Int32Array(rows.people + 1);
  const chosen = sorter(rows.places.length, Math.min(keep, rows.places.length));
  let openings = new Int32Array(1024);
  let points = new Int32Array(1024);
  let count = 0;
  for (let person = 0; person < rows.people; person += 1) {
    const found = chosen.sort(rows.pointsOf(person), atLeastAbove);
    if (count + found > openings.length) {
      const size = Math.max(2 * openings.length, count + found);
      openings = larger(openings, size);
      points = larger(points, size);
    }
    openings.set(chosen.openings.subarray(0, found), count);
    points.set(chosen.points.subarray(0, found), count);
    count += found;
    starts[person + 1] = count;
  }
  return { starts, openings: openings.slice(0, count), points: points.slice(0, count), places: rows.places };
}

/**
 * How many points the pairs that were not looked at could add at most, priced by the plan; 0: it is the best of all.
 * Where a pair is worth more than its person's gain and its opening's price, either the gain or the price is raised until
 * it is not; the bound grows by the one, or by the other at every place, and the smaller sum is told.
 */
export function mostLost(
  rows: PointRows,
  { atLeastAbove }: Pick<PlanLimits, 'atLeastAbove'>,
  { gains, prices }: Assignment,
): number {
  const { people, places } = rows;
  const raised = new Int32Array(places.length);
  let byGains = 0;
  for (let person = 0; person < people; person += 1) {
    const all = rows.pointsOf(person);
    const own = atLeastAbove + (gains[person] as number);
    let worst = 0;
    for (let opening = 0; opening < all.length; opening += 1) {
      const above = (all[opening] as number) - own - (prices[opening] as number);
      if (above <= 0 || places[opening] === 0) continue;
      if (above > worst) worst = above;
      if (above > (raised[opening] as number)) raised[opening] = above;
    }
    byGains += worst;
  }
  const byPrices = raised.reduce((sum, each, opening) => sum + each * (places[opening] as number), 0);
  return Math.min(byGains, byPrices);
}

/** The points of a person at the opening they have in a plan; 0 without one. */
export function pointsOfPlaced(problem: AssignmentProblem, placed: Int32Array): Int32Array {
  const { starts, openings, points } = problem;
  const found = new Int32Array(peopleOf(problem));
  for (let person = 0; person < found.length; person += 1)
    for (let pair = starts[person] as number; pair < (starts[person + 1] as number); pair += 1)
      if (openings[pair] === placed[person]) found[person] = points[pair] as number;
  return found;
}

type Sorter = {
  readonly openings: Int32Array;
  readonly points: Int32Array;
  readonly sort: (row: Int32Array, above: number) => number;
};

/** Sorts rows by counting, since points are whole: the best `keep` of each, equals in the order they stand. */
function sorter(openingsInAll: number, keep: number): Sorter {
  const openings = new Int32Array(keep);
  const points = new Int32Array(keep);
  let counts = new Int32Array(1);

  function sort(row: Int32Array, above: number): number {
    let most = 0;
    for (const each of row) if (each > most) most = each;
    if (most <= above) return 0;
    if (counts.length <= most) counts = new Int32Array(2 * most);
    counts.fill(0, 0, most + 1);
    for (const each of row) if (each > above) counts[each] = (counts[each] as number) + 1;
    let place = 0;
    let least = most;
    for (; least > above && place < keep; least -= 1) {
      const many = counts[least] as number;
      counts[least] = place;
      place += many;
    }
    for (let opening = 0; opening < openingsInAll; opening += 1) {
      const each = row[opening] as number;
      if (each <= least) continue;
      const at = counts[each] as number;
      if (at >= keep) continue;
      counts[each] = at + 1;
      openings[at] = opening;
      points[at] = each - above;
    }
    return Math.min(place, keep);
  }
  return { openings, points, sort };
}

function larger(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(size);
  grown.set(old);
  return grown;
}
