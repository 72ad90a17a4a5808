import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CandidateId, OpeningId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { fullTime } from '#shared/rules/visitation-rules.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { Placement } from './placement.ts';
import { stretchesOf } from './terms.ts';
import { atField } from './when.ts';

/**
 * What a candidate is engaged in across placements: changed in the same transaction as each of them, so that two
 * placements started at the same moment cannot together be more than full time, and the first paid work is first once.
 */
export type Engagement = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly running: readonly Running[];
  /** The placement that carries the six-month check, once there was paid work. */
  readonly firstPaidPlacementId?: PlacementId;
  /** The person has died: nobody is asked whether they are still there. */
  readonly unasked?: boolean;
};

/** A stretch of a placement that runs or is to come: a kind and hours between two days. */
type Running = {
  readonly placementId: PlacementId;
  /** The opening whose place it holds; absent where the company alone was named. */
  readonly openingId?: OpeningId;
  readonly kind: PlacementKind;
  readonly hoursPerWeek: number;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
};

export function noEngagement(candidateId: CandidateId): Engagement {
  return { candidateId, version: 0, running: [] };
}

/**
 * The engagement with a placement as it is now: entered, changed, or gone where it ended or never began. Refused at
 * `/hoursPerWeek` where all that runs at the same time is more than full time, also from a later day.
 */
export function engage(before: Engagement, placement: Placement): Result<Engagement, MatchingRefusal> {
  const others = before.running.filter((running) => running.placementId !== placement.placementId);
  if (placement.state !== 'running') return ok(asNextVersion({ ...before, running: others }));
  const stretches = runningOf(placement);
  const isTooMuch = stretches.some((each) => mostHoursAtOnce(others, each) > ruleOn(fullTime, each.startsOn).value);
  if (isTooMuch) return atField('/hoursPerWeek', 'hours-above-full-time');
  return ok(asNextVersion({ ...before, running: [...others, ...stretches] }));
}

/** Whether a placement that has not ended holds a place of this opening already; nobody needs two. */
export function holdsPlaceOf(engagement: Engagement, openingId: OpeningId): boolean {
  return engagement.running.some((running) => running.openingId === openingId);
}

/** Whether the person has found a place, so that no other is sought: a sniff internship alone is not that. */
export function isPlaced(engagement: Engagement | undefined): boolean {
  return (engagement?.running ?? []).some((running) => running.kind !== 'sniff-internship');
}

/** The most hours a week in any week of the entry, counting what runs beside it. */
function mostHoursAtOnce(others: readonly Running[], entry: Running): number {
  const beside = others.filter((other) => overlaps(other, entry));
  const days = [entry, ...beside].map((each) => each.startsOn).filter((day) => isOn(entry, day));
  return Math.max(
    ...days.map((day) =>
      [entry, ...beside].filter((each) => isOn(each, day)).reduce((sum, each) => sum + each.hoursPerWeek, 0),
    ),
  );
}

function overlaps(one: Running, other: Running): boolean {
  return (!one.endsOn || other.startsOn <= one.endsOn) && (!other.endsOn || one.startsOn <= other.endsOn);
}

function isOn(running: Running, day: CivilDate): boolean {
  return running.startsOn <= day && (!running.endsOn || day <= running.endsOn);
}

function runningOf(placement: Placement): Running[] {
  return stretchesOf(placement).map(({ from, until, kind, hoursPerWeek }) => ({
    placementId: placement.placementId,
    ...(placement.openingId && { openingId: placement.openingId }),
    kind,
    hoursPerWeek,
    startsOn: from,
    ...(until && { endsOn: until }),
  }));
}
