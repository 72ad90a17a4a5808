import fc from 'fast-check';
import { toldCompany } from '#shared/kernel/ids.ts';
import { partNames } from '#shared/shapes/match.ts';
import { mostOfNeed, needNames, type NeedName, type PartWeights } from '#shared/shapes/match-weights.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import {
  contacts,
  developments,
  paces,
  supports,
  surroundings,
  wantedSupports,
  type PlaceTraits,
  type PlaceWishes,
} from '#shared/shapes/place-traits.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import {
  competences,
  considerations,
  danishLevels,
  languages,
  placementKinds,
  transports,
  workAreas,
} from '#shared/shapes/vocabulary.ts';
import type { Opening } from '#services/matching/domain/opening.ts';
import type { MatchWeights } from '#services/matching/domain/weights.ts';
import { anId } from './ids.ts';

/** Any profile and any opening that the shapes accept, for property tests; towns both known and unknown. */
const postalCodes = ['4000', '4130', '4600', '2640', '7190', '7400', '6950', '9999'];
const halfHours = fc.integer({ min: 1, max: 74 }).map((halves) => halves / 2);
const hours = fc
  .tuple(halfHours, halfHours)
  .map(([one, other]) => ({ hoursFrom: Math.min(one, other), hoursTo: Math.max(one, other) }));

const some = <Name>(names: readonly Name[]): fc.Arbitrary<Name[] | undefined> =>
  fc.option(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }), { nil: undefined });
const common = {
  surroundings: some(surroundings),
  pace: fc.option(fc.constantFrom(...paces), { nil: undefined }),
  contact: fc.option(fc.constantFrom(...contacts), { nil: undefined }),
  development: some(developments),
};
/** What a person wishes of a place, and how a workplace says it is: much, little or nothing of it. */
export const anyWishes: fc.Arbitrary<PlaceWishes> = fc.record({ ...common, support: some(wantedSupports) });
export const anyTraits: fc.Arbitrary<PlaceTraits> = fc.record({ ...common, support: some(supports) });

export const anyProfile: fc.Arbitrary<ProfileFacts> = fc
  .tuple(
    hours,
    fc.record({
      wishes: fc.uniqueArray(fc.constantFrom(...workAreas), { minLength: 1, maxLength: 5 }),
      competences: fc.uniqueArray(fc.constantFrom(...competences), { maxLength: 4 }),
      considerations: fc.uniqueArray(fc.constantFrom(...considerations), { maxLength: 5 }),
      liftsAtMostKg: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      danish: fc.constantFrom(...danishLevels),
      languages: fc.uniqueArray(fc.constantFrom(...languages), { maxLength: 3 }),
      transports: fc.uniqueArray(fc.constantFrom(...transports), { minLength: 1, maxLength: 3 }),
      travelAtMostMinutes: fc.integer({ min: 5, max: 120 }),
      homePostalCode: fc.constantFrom(...postalCodes),
      cardReleased: fc.boolean(),
      placeWishes: fc.option(anyWishes, { nil: undefined }),
    }),
  )
  .map(([between, rest]) => ({ ...rest, ...between }));

const anyFacts: fc.Arbitrary<OpeningFacts> = fc
  .tuple(
    hours,
    fc.record({
      title: fc.constant<string>('Plads'),
      workArea: fc.constantFrom(...workAreas),
      tasks: fc.constant<string[]>(['Opgave']),
      kinds: fc.uniqueArray(fc.constantFrom(...placementKinds), { minLength: 1 }),
      days: fc.constant<OpeningFacts['days']>(['monday']),
      startsAt: fc.constantFrom('05:30', '07:30', '08:00', '09:00'),
      endsAt: fc.constant<string>('14:00'),
      postalCode: fc.constantFrom(...postalCodes),
      demands: fc.record({
        liftsKg: fc.integer({ min: 0, max: 60 }),
        danish: fc.constantFrom(...danishLevels),
        drivingLicence: fc.boolean(),
      }),
      accommodates: fc.uniqueArray(fc.constantFrom(...considerations), { maxLength: 8 }),
      languages: fc.uniqueArray(fc.constantFrom(...languages), { maxLength: 3 }),
      traits: fc.option(anyTraits, { nil: undefined }),
      places: fc.integer({ min: 1, max: 3 }),
      offeredTo: fc.constantFrom('partnership', '0265', '0530'),
      buddyId: fc.constant(anId('buddy', '0')),
    }),
  )
  .map(([between, rest]) => ({ ...rest, ...between }));

const anyOpening: fc.Arbitrary<Opening> = fc
  .tuple(anyFacts, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 }))
  .map(([facts, taken, ever]) => ({
    ...facts,
    openingId: anId('opening', '0'),
    companyId: toldCompany('41000007'),
    companyName: 'Stedet',
    taken: Math.min(taken, facts.places),
    everTaken: taken + ever,
  }));

/** Openings with ids of their own, in any order. */
export const anyOpenings = (most: number): fc.Arbitrary<Opening[]> =>
  fc
    .array(anyOpening, { minLength: 1, maxLength: most })
    .map((openings) => openings.map((opening, place) => ({ ...opening, openingId: anId('opening', String(place)) })))
    .chain((openings) => fc.shuffledSubarray(openings, { minLength: openings.length }));

const anyParts: fc.Arbitrary<PartWeights> = fc
  .array(fc.nat(100), { minLength: partNames.length - 1, maxLength: partNames.length - 1 })
  .map((cuts) => [0, ...cuts.sort((one, other) => one - other), 100])
  .map((cuts) => cuts.slice(1).map((cut, place) => cut - (cuts[place] as number)))
  .map((counted) => Object.fromEntries(partNames.map((name, place) => [name, counted[place] ?? 0])) as PartWeights);
const anyNeeds = fc.record(
  Object.fromEntries(needNames.map((need) => [need, fc.integer({ min: 1, max: mostOfNeed })])) as Record<
    NeedName,
    fc.Arbitrary<number>
  >,
);

/** Any weights that a municipality may set. */
export const anyWeights: fc.Arbitrary<MatchWeights> = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  parts: anyParts,
  needs: anyNeeds,
});
