import type { ProposedFor } from './exclusions.ts';
import { placesFree, type Opening } from './opening.ts';
import { compare, type Comparison } from './proposal.ts';

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

/** What the order puts first for a person, without ordering the others. */
export function firstFor(person: ProposedFor, openings: Iterable<Opening>): Ranked | undefined {
  let first: Ranked | undefined;
  for (const opening of openings) {
    const comparison = compare(person, opening);
    const each = { opening, comparison };
    if (comparison.exclusions.length === 0 && (!first || byRank(each, first) < 0)) first = each;
  }
  return first;
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
