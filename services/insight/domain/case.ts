import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
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
  | { readonly is: 'answered'; readonly of: string; readonly stillThere: boolean }
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
 * matter: a group, a kind of work or an answer on the same day; a referral or an end whatever its day.
 */
export function withFacts(known: readonly Fact[], told: readonly Fact[]): readonly Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of [...known, ...told]) {
    const before = newest.get(thingOf(fact));
    if (!before || before.version < fact.version) newest.set(thingOf(fact), fact);
  }
  return [...newest.values()].sort(inOrderOfDay);
}

/** The facts of one sort, in order of day. */
export function factsOf<Is extends Fact['is']>(facts: readonly Fact[], is: Is): FactOf<Is>[] {
  return facts.filter((fact): fact is FactOf<Is> => fact.is === is);
}

function thingOf(fact: Fact): string {
  switch (fact.is) {
    case 'referred':
      return fact.is;
    case 'ended':
      return `${fact.is} ${fact.of}`;
    case 'groups':
      return `${fact.is} ${fact.on}`;
    case 'work':
    case 'answered':
      return `${fact.is} ${fact.of} ${fact.on}`;
  }
}

function inOrderOfDay(one: Fact, other: Fact): number {
  const keyOf = (fact: Fact) => `${fact.on} ${thingOf(fact)}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
