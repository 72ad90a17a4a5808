import { partNames, type PartName, type ProposalGroup, type ProposalPart } from '#shared/shapes/match.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { considerationsBar, considerationsReasons } from './considerations.ts';
import { exclusionsOf, type Exclusion, type ProposedFor } from './exclusions.ts';
import { hoursBar, hoursReasons } from './hours.ts';
import { languageBar, languageReasons } from './language.ts';
import { levelOf } from './levels.ts';
import type { Opening } from './opening.ts';
import type { Reason, PartReasons } from './reasons.ts';
import { travelBar, travelReasons, travelTo, type Travel } from './travel.ts';
import { pointsOf, sameNeeds, usualWeights, type MatchWeights, type Points } from './weights.ts';
import { wishesBar, wishesReasons } from './wishes.ts';

/** One person and one opening, compared part by part, with the points that come of it. */
export type Comparison = {
  readonly bars: Readonly<Record<PartName, number>>;
  readonly points: Points;
  readonly weights: MatchWeights;
  readonly travel?: Travel;
  readonly exclusions: readonly Exclusion[];
};

/** What a comparison is in words. */
export type Explanation = {
  readonly group: ProposalGroup;
  readonly parts: readonly ProposalPart[];
  /** The sum of the parts' points. */
  readonly points: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly wouldChange: readonly Reason[];
};

/**
 * Compares stated wishes and needs with what a workplace offers. Nothing here knows a name, an age, a sex, an origin or
 * a diagnosis, and nothing predicts how it will go. Cheap: it runs over every open opening of a partnership.
 */
export function compare(person: ProposedFor, opening: Opening): Comparison {
  const { profile } = person;
  const travel = travelTo(profile, opening);
  const bars = {
    wishes: wishesBar(profile, opening),
    considerations: considerationsBar(profile, opening, person.weights.needs),
    hours: hoursBar(profile, opening),
    travel: travelBar(profile, travel),
    language: languageBar(profile, opening),
  };
  return {
    bars,
    points: pointsOf(bars, person.weights.parts),
    weights: person.weights,
    ...(travel && { travel }),
    exclusions: exclusionsOf(person, opening, travel),
  };
}

/** The same two under other weights: what weights do not touch (exclusions, the way, other bars) is not worked out again. */
export function weighedAnew(
  { profile, weights }: ProposedFor,
  opening: Opening,
  { bars, travel, exclusions, weights: before }: Comparison,
): Comparison {
  const considerations = sameNeeds(before, weights)
    ? bars.considerations
    : considerationsBar(profile, opening, weights.needs);
  const anew = { ...bars, considerations };
  return { bars: anew, points: pointsOf(anew, weights.parts), weights, ...(travel && { travel }), exclusions };
}

const reasonsOf: Readonly<Record<PartName, (profile: ProfileFacts, opening: Opening) => PartReasons>> = {
  wishes: wishesReasons,
  considerations: considerationsReasons,
  hours: hoursReasons,
  travel: travelReasons,
  language: languageReasons,
};

/** The words of a comparison: every part below `fully` has a reason against, no part at `fully` has one. */
export function explain(profile: ProfileFacts, opening: Opening, { bars, points, weights }: Comparison): Explanation {
  const said = partNames.map((name) => reasonsOf[name](profile, opening));
  // Heavier needs may lower the label of a proposal; they never make a poor fit sound good.
  const plainly = considerationsBar(profile, opening, usualWeights.needs);
  return {
    group: groupOf({ ...bars, considerations: Math.min(bars.considerations, plainly) }),
    parts: partNames.map((name) => ({
      ...{ name, level: levelOf(bars[name]), bar: bars[name] },
      ...{ weight: weights.parts[name], points: points.parts[name] },
    })),
    points: points.total,
    for: said.flatMap((part) => part.for),
    against: said.flatMap((part) => part.against),
    wouldChange: said.flatMap((part) => part.wouldChange),
  };
}

/**
 * The label of a proposal. Best: wishes and considerations fit at least almost, at most one other part less than that,
 * none little. Good: no part little, and wishes or considerations at least almost. All else fits partly.
 */
export function groupOf(bars: Comparison['bars']): ProposalGroup {
  const levels = partNames.map((name) => levelOf(bars[name]));
  const fitsWell = (name: PartName): boolean => ['fully', 'almost'].includes(levelOf(bars[name]));
  if (levels.includes('little')) return 'partly';
  const lesser = levels.filter((level) => level === 'partly').length;
  if (fitsWell('wishes') && fitsWell('considerations') && lesser <= 1) return 'best';
  return fitsWell('wishes') || fitsWell('considerations') ? 'good' : 'partly';
}
