import type { CandidateId } from '#shared/kernel/ids.ts';
import { adjusted, adjustmentsFor, covers, obstaclesMet, type Adjustment } from './adjustments.ts';
import type { ProposedFor } from './exclusions.ts';
import type { Opening } from './opening.ts';
import { compare, groupOf, type Comparison } from './proposal.ts';
import { compareText } from './rank.ts';

/** What somebody would need a workplace to say yes to. */
export type Wanting = { readonly candidateId: CandidateId; readonly adjustments: readonly Adjustment[] };

/** A few things to ask of one workplace, and whom it would then suit. */
export type WorthAsking = { readonly adjustments: readonly Adjustment[]; readonly people: readonly CandidateId[] };

/** More than this is another job, and nobody asks for it. */
export const mostAsked = 3;

/**
 * The fewest things that would make one opening suit the most people: the best single one, the best two together where
 * they suit more, the best three. Exact: every choice is looked at. Of equal ones the first in the alphabet, so that the
 * answer is the same each time.
 */
export function worthAsking(wanting: readonly Wanting[]): WorthAsking[] {
  const within = wanting.filter(({ adjustments }) => adjustments.length > 0 && adjustments.length <= mostAsked);
  const all = distinct(within.flatMap(({ adjustments }) => adjustments));
  const best: WorthAsking[] = [];
  for (let count = 1; count <= Math.min(mostAsked, all.length); count += 1) {
    const found = choicesOf(all, count)
      .map((adjustments) => ({ adjustments, people: suited(within, adjustments) }))
      .reduce((one, other) => (other.people.length > one.people.length ? other : one));
    if (found.people.length > (best.at(-1)?.people.length ?? 0)) best.push(found);
  }
  return best;
}

/** An opening that would suit a person if the workplace said yes, and how it would then compare. */
export type WouldSuit = {
  readonly opening: Opening;
  readonly adjustments: readonly Adjustment[];
  readonly comparison: Comparison;
};

/** The openings that would suit a person for the least asked: the fewest things first, then the most points. */
export function wouldSuit(person: ProposedFor, openings: Iterable<Opening>, count: number): WouldSuit[] {
  const found: WouldSuit[] = [];
  for (const opening of openings) {
    const adjustments = adjustmentsFor(person, opening);
    if (!adjustments || adjustments.length === 0 || adjustments.length > mostAsked) continue;
    found.push({ opening, adjustments, comparison: compare(person, adjusted(opening, adjustments)) });
  }
  return found.sort(leastAskedFirst).slice(0, count);
}

/** What one thing alone would do to a proposal: the points and the word it would then have. */
export function effectsOf(person: ProposedFor, opening: Opening) {
  const now = compare(person, opening).points.total;
  return obstaclesMet(person, opening)
    .map((adjustment) => ({ adjustment, ...compare(person, adjusted(opening, [adjustment])) }))
    .filter(({ points }) => points.total > now)
    .map(({ adjustment, points, bars }) => ({ adjustment, points: points.total, group: groupOf(bars) }));
}

function suited(wanting: readonly Wanting[], given: readonly Adjustment[]): CandidateId[] {
  return wanting
    .filter(({ adjustments }) => adjustments.every((wanted) => given.some((each) => covers(each, wanted))))
    .map(({ candidateId }) => candidateId);
}

function distinct(adjustments: readonly Adjustment[]): Adjustment[] {
  const byText = new Map(adjustments.map((each) => [JSON.stringify(each), each]));
  return [...byText.keys()].sort(compareText).map((text) => byText.get(text) as Adjustment);
}

function choicesOf<Value>(values: readonly Value[], count: number): Value[][] {
  if (count === 0) return [[]];
  return values.flatMap((value, place) =>
    choicesOf(values.slice(place + 1), count - 1).map((others) => [value, ...others]),
  );
}

function leastAskedFirst(one: WouldSuit, other: WouldSuit): number {
  return (
    one.adjustments.length - other.adjustments.length ||
    other.comparison.points.total - one.comparison.points.total ||
    compareText(one.opening.openingId, other.opening.openingId)
  );
}
