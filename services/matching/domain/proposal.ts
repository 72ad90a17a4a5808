import { firstParts, partNames, type PartName, type ProposalGroup, type ProposalPart } from '#shared/shapes/match.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { considerationsBar, considerationsReasons } from './considerations.ts';
import { exclusionsOf, type Exclusion, type ProposedFor } from './exclusions.ts';
import { developmentBar, developmentReasons } from './development.ts';
import { hoursBar, hoursReasons } from './hours.ts';
import { barNotKnown } from './known-fit.ts';
import { languageBar, languageReasons } from './language.ts';
import { levelOf } from './levels.ts';
import { loadBar, loadReasons } from './load.ts';
import { paceBar, paceReasons } from './pace.ts';
import { supportBar, supportReasons } from './support.ts';
import { surroundingsBar, surroundingsReasons } from './surroundings.ts';
import type { Opening } from './opening.ts';
import type { Reason, PartReasons } from './reasons.ts';
import { travelBar, travelReasons, travelTo, type Travel } from './travel.ts';
import { everyNeedOnce, pointsOf, sameNeeds, type MatchWeights, type Points } from './weights.ts';
import type { Ways } from './ways.ts';
import { wishesBar, wishesReasons } from './wishes.ts';

/** One person and one opening, compared part by part, with the points that come of it. */
export type Comparison = {
  readonly bars: Readonly<Record<PartName, number>>;
  readonly points: Points;
  readonly weights: MatchWeights;
  readonly travel?: Travel;
  readonly exclusions: readonly Exclusion[];
  /** What the way was found by; absent where it is estimated. */
  readonly ways?: Ways;
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
  readonly notKnown: readonly Reason[];
};

/**
 * Compares stated wishes and needs with what a workplace offers. Nothing here knows a name, an age, a sex, an origin or
 * a diagnosis, and nothing predicts how it will go. Cheap: it runs over every open opening of a partnership.
 */
export function compare(person: ProposedFor, opening: Opening): Comparison {
  const travel = travelTo(person.profile, opening, person.ways);
  return compared(person, opening, travel, exclusionsOf(person, opening, travel));
}

/** The same where nothing excludes the two, and nothing where something does: most of what is compared is left out. */
export function compareUnlessExcluded(person: ProposedFor, opening: Opening): Comparison | undefined {
  const travel = travelTo(person.profile, opening, person.ways);
  const exclusions = exclusionsOf(person, opening, travel);
  return exclusions.length > 0 ? undefined : compared(person, opening, travel, exclusions);
}

function compared(
  person: ProposedFor,
  opening: Opening,
  travel: Travel | undefined,
  exclusions: readonly Exclusion[],
): Comparison {
  const { profile } = person;
  const bars = {
    wishes: wishesBar(profile, opening),
    considerations: considerationsBar(profile, opening, person.weights.needs),
    hours: hoursBar(profile, opening),
    travel: travelBar(profile, travel),
    language: languageBar(profile, opening),
    surroundings: surroundingsBar(profile, opening),
    pace: paceBar(profile, opening),
    support: supportBar(profile, opening),
    development: developmentBar(profile, opening),
    load: loadBar(profile, opening),
  };
  return {
    bars,
    points: pointsOf(bars, person.weights.parts),
    weights: person.weights,
    ...(travel && { travel }),
    exclusions,
    ...(person.ways && { ways: person.ways }),
  };
}

/** The same two under other weights: what weights do not touch (exclusions, the way, other bars) is not worked out again. */
export function weighedAnew(
  { profile, weights }: ProposedFor,
  opening: Opening,
  { bars, travel, exclusions, ways, weights: before }: Comparison,
): Comparison {
  const considerations = sameNeeds(before, weights)
    ? bars.considerations
    : considerationsBar(profile, opening, weights.needs);
  const anew = { ...bars, considerations };
  return {
    bars: anew,
    points: pointsOf(anew, weights.parts),
    weights,
    ...(travel && { travel }),
    exclusions,
    ...(ways && { ways }),
  };
}

const reasonsOf: Readonly<Record<PartName, (profile: ProfileFacts, opening: Opening, ways?: Ways) => PartReasons>> = {
  wishes: wishesReasons,
  considerations: considerationsReasons,
  hours: hoursReasons,
  travel: travelReasons,
  language: languageReasons,
  surroundings: surroundingsReasons,
  pace: paceReasons,
  support: supportReasons,
  development: developmentReasons,
  load: loadReasons,
};

/** The words of a comparison: every part that is known and below `fully` has a reason against, no part at `fully` has one. */
export function explain(
  profile: ProfileFacts,
  opening: Opening,
  { bars, points, weights, ways }: Comparison,
): Explanation {
  const said = partNames.map((name) => ({ name, ...reasonsOf[name](profile, opening, ways) }));
  // Heavier needs may lower the label of a proposal; they never make a poor fit sound good.
  const plainly = considerationsBar(profile, opening, everyNeedOnce);
  return {
    group: groupOf({ ...bars, considerations: Math.min(bars.considerations, plainly) }),
    parts: said.map(({ name, ...reasons }) => ({
      ...{ name, level: isKnown(reasons) ? levelOf(bars[name]) : 'not-known', bar: bars[name] },
      ...{ weight: weights.parts[name], points: points.parts[name] },
    })),
    points: points.total,
    for: said.flatMap((part) => part.for),
    against: said.flatMap((part) => part.against),
    wouldChange: said.flatMap((part) => part.wouldChange),
    notKnown: said.flatMap((part) => part.notKnown ?? []),
  };
}

/** Whether anything is known of a part: something is said of it, or nothing about it is open. */
function isKnown({ for: speaksFor, against, notKnown = [] }: PartReasons): boolean {
  return notKnown.length === 0 || speaksFor.length + against.length > 0;
}

/** Parts of which nothing is said in the label while they are not known; how busy a place is says nothing of the fit. */
const furtherOfLabel = ['surroundings', 'pace', 'support', 'development'] as const;

/**
 * The label of a proposal. Best: wishes and considerations fit at least almost, at most one other part less than that,
 * none of the first five little. Good: none of those little, and wishes or considerations at least almost. All else fits
 * partly. A further part counts where it surely fits less than half; what is not known never does.
 */
export function groupOf(bars: Comparison['bars']): ProposalGroup {
  const levels = firstParts.map((name) => levelOf(bars[name]));
  const fitsWell = (name: PartName): boolean => ['fully', 'almost'].includes(levelOf(bars[name]));
  if (levels.includes('little')) return 'partly';
  const further = furtherOfLabel.filter((name) => bars[name] < barNotKnown).length;
  const lesser = levels.filter((level) => level === 'partly').length + further;
  if (fitsWell('wishes') && fitsWell('considerations') && lesser <= 1) return 'best';
  return fitsWell('wishes') || fitsWell('considerations') ? 'good' : 'partly';
}
