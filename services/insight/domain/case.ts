import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';

/**
 * One thing that insight was told about a person: on which day it happened, and the version of the aggregate that told
 * it. `of` is the placement concerned.
 */
export type Fact = { readonly on: CivilDate; readonly version: number } & (
  | { readonly is: 'referred' }
  | { readonly is: 'groups'; readonly groups: readonly string[] }
  | { readonly is: 'work'; readonly of: string; readonly kind: PlacementKind; readonly paidHoursPerWeek: number }
  | { readonly is: 'ended'; readonly of: string }
  /** `stillThere` is absent where an answer was taken back: then nobody has answered. */
  | { readonly is: 'answered'; readonly of: string; readonly stillThere?: boolean }
  /** All that was told of the placement before this version was put right: what stands is told with it or later. */
  | { readonly is: 'corrected'; readonly of: string }
  /** A competence uplift, by its enrolment; `begun` is false where a start was written by mistake and taken back. */
  | { readonly is: 'uplift'; readonly of: string; readonly begun: boolean }
  /** Whether the person lets what is measured with them count in the project's results. */
  | { readonly is: 'results-consent'; readonly given: boolean }
  /** The effort ended, with the reason it was closed with. */
  | { readonly is: 'closed'; readonly reason: ClosingReason }
  /** A closed effort was taken up again. */
  | { readonly is: 'reopened' }
  /** The placement never began: nothing that was told of it counts, whenever it is heard. */
  | { readonly is: 'withdrawn'; readonly of: string }
);

export type FactOf<Is extends Fact['is']> = Extract<Fact, { readonly is: Is }>;

/** A person as the figures see them: what happened when, and what of it stands in the tallies. No name. */
export type Case = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly facts: readonly Fact[];
  /** The spells that the tallies and the lists behind the figures hold for this person. */
  readonly counted: readonly string[];
};

/**
 * The facts with new ones taken in. Of the same thing the newest version stands, so that order and repetition do not
 * matter: a group or a kind of work on the same day; a referral, an end, an answer or a correction whatever its day.
 * What a correction put right, and what was told of a placement that never began, is gone and stays gone.
 */
export function withFacts(known: readonly Fact[], told: readonly Fact[]): readonly Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of [...known, ...told]) {
    const before = newest.get(thingOf(fact));
    if (!before || before.version < fact.version) newest.set(thingOf(fact), fact);
  }
  const facts = [...newest.values()];
  return facts.filter((fact) => !isOverruled(fact, facts)).sort(inOrderOfDay);
}

/** The facts of one sort, in order of day. */
export function factsOf<Is extends Fact['is']>(facts: readonly Fact[], is: Is): FactOf<Is>[] {
  return facts.filter((fact): fact is FactOf<Is> => fact.is === is);
}

/** Whether a correction or a withdrawal of the same placement has overruled what was told. */
function isOverruled(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.is !== 'work' && fact.is !== 'ended' && fact.is !== 'answered') return false;
  return facts.some(
    (other) =>
      (other.is === 'withdrawn' && other.of === fact.of) ||
      (other.is === 'corrected' && other.of === fact.of && fact.is !== 'answered' && fact.version < other.version),
  );
}

function thingOf(fact: Fact): string {
  switch (fact.is) {
    case 'referred':
      return fact.is;
    case 'ended':
    case 'answered':
    case 'corrected':
    case 'withdrawn':
    case 'uplift':
      return `${fact.is} ${fact.of}`;
    case 'groups':
    case 'results-consent':
    case 'closed':
    case 'reopened':
      return `${fact.is} ${fact.on}`;
    case 'work':
      return `${fact.is} ${fact.of} ${fact.on}`;
  }
}

function inOrderOfDay(one: Fact, other: Fact): number {
  const keyOf = (fact: Fact) => `${fact.on} ${thingOf(fact)}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
