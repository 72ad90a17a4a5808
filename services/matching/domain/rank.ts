import type { ProposedFor } from './exclusions.ts';
import { placesFree, type Opening } from './opening.ts';
import { compare, compareUnlessExcluded, weighedAnew, type Comparison } from './proposal.ts';
import type { MatchWeights } from './weights.ts';

/** An opening beside its comparison with one person. */
export type Ranked = { readonly opening: Opening; readonly comparison: Comparison };

export type Ranking = {
  readonly proposed: readonly Ranked[];
  /** Left out, in no order: there may be thousands, of which a page shows a few (`firstOf`). */
  readonly excluded: readonly Ranked[];
};

/**
 * All openings for one person: those proposed, the most points first, and those left out. Of equals comes first the
 * opening that has had fewer placements, then the one with more places free (unmet need, not popularity), then the id,
 * so that the order is total. Each pair is ordered by the two alone: taking an opening away moves no other.
 */
export function rankOpenings(person: ProposedFor, openings: Iterable<Opening>): Ranking {
  const proposed: Ranked[] = [];
  const excluded: Ranked[] = [];
  for (const opening of openings) {
    const comparison = compare(person, opening);
    (comparison.exclusions.length > 0 ? excluded : proposed).push({ opening, comparison });
  }
  return { proposed: proposed.sort(byRank), excluded };
}

/**
 * What the order puts first for a person under each of two weights: each pair is compared once and weighed twice, since
 * weights leave nobody out. Nothing where nothing can be proposed.
 */
export function firstUnderBoth(
  person: ProposedFor,
  tried: MatchWeights,
  openings: Iterable<Opening>,
): { readonly now: Ranked; readonly tried: Ranked } | undefined {
  const triedPerson = { ...person, weights: tried };
  let first: { now: Ranked; tried: Ranked } | undefined;
  for (const opening of openings) {
    const comparison = compareUnlessExcluded(person, opening);
    if (!comparison) continue;
    const now = { opening, comparison };
    const then = { opening, comparison: weighedAnew(triedPerson, opening, comparison) };
    first = first ? { now: firstOfTwo(now, first.now), tried: firstOfTwo(then, first.tried) } : { now, tried: then };
  }
  return first;
}

function firstOfTwo(one: Ranked, other: Ranked): Ranked {
  return byRank(one, other) < 0 ? one : other;
}

/** The first few in the order of proposals, without ordering all the others. */
export function firstOf(ranked: readonly Ranked[], count: number): Ranked[] {
  const first: Ranked[] = [];
  for (const each of ranked) {
    const last = first[count - 1];
    if (last && byRank(last, each) <= 0) continue;
    const place = first.findIndex((other) => byRank(each, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, each);
    if (first.length > count) first.pop();
  }
  return first;
}

function byRank(one: Ranked, other: Ranked): number {
  return (
    other.comparison.points.total - one.comparison.points.total ||
    one.opening.everTaken - other.opening.everTaken ||
    placesFree(other.opening) - placesFree(one.opening) ||
    compareText(one.opening.openingId, other.opening.openingId)
  );
}

export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
