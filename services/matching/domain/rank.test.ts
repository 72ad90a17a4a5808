import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partNames } from '#shared/shapes/match.ts';
import { developments, supports } from '#shared/shapes/place-traits.ts';
import { anyOpenings, anyProfile, anyWeights } from '#test/builders/matching-arbitrary.ts';
import { usualWeights } from '#test/builders/match-weights.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import { anId } from '#test/builders/ids.ts';
import type { ProposedFor } from './exclusions.ts';
import { levelOf } from './levels.ts';
import type { Opening } from './opening.ts';
import { compare, explain } from './proposal.ts';
import { firstOf, rankOpenings } from './rank.ts';
import { exclusionInWords, reasonInWords } from './reason-wording.ts';

const person = (profile: ProposedFor['profile'], declined: string[] = []): ProposedFor => ({
  profile,
  municipality: '0265',
  declined: new Set(declined),
  weights: usualWeights,
});
const idsOf = (ranked: readonly { opening: Opening }[]) => ranked.map(({ opening }) => opening.openingId);

describe('laws of the order', () => {
  test('it is total and does not depend on the order of the input', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(12), (profile, openings) => {
        const sorted = [...openings].sort((one, other) => (one.openingId < other.openingId ? -1 : 1));
        const one = rankOpenings(person(profile), openings);
        const other = rankOpenings(person(profile), sorted);
        expect(idsOf(one.proposed)).toEqual(idsOf(other.proposed));
        for (const count of [0, 1, 3, 12])
          expect(idsOf(firstOf(one.excluded, count))).toEqual(idsOf(firstOf(other.excluded, 12)).slice(0, count));
        expect(one.proposed.length + one.excluded.length).toBe(openings.length);
      }),
    );
  });

  test('nothing that is excluded is among the proposals, and all that is left out has a reason', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(12), (profile, openings) => {
        const declined = openings.slice(0, 1).map((opening) => opening.openingId);
        const { proposed, excluded } = rankOpenings(person(profile, declined), openings);
        expect(proposed.every(({ comparison }) => comparison.exclusions.length === 0)).toBe(true);
        expect(excluded.every(({ comparison }) => comparison.exclusions.length > 0)).toBe(true);
        expect(idsOf(proposed)).not.toContain(declined[0]);
      }),
    );
  });

  test('taking an opening away moves no other, and changes no label', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(12), fc.nat(), (profile, openings, which) => {
        const gone = openings[which % openings.length]?.openingId;
        const before = rankOpenings(person(profile), openings).proposed.filter(
          ({ opening }) => opening.openingId !== gone,
        );
        const after = rankOpenings(
          person(profile),
          openings.filter((opening) => opening.openingId !== gone),
        ).proposed;
        expect(after).toEqual(before);
      }),
    );
  });

  test('fulfilling more of a wish or a need never ranks an opening lower', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyOpenings(1),
        fc.constantFrom(...betterments),
        anyWeights,
        (profile, [opening], better, weights) => {
          const before = opening as Opening;
          const after = better(before, profile);
          const points = (of: Opening) => compare({ ...person(profile), weights }, of).points.total;
          expect(points(after)).toBeGreaterThanOrEqual(points(before));
          expect(compare(person(profile), after).exclusions.length).toBeLessThanOrEqual(
            compare(person(profile), before).exclusions.length,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the points of the parts add up to the whole, and the order is that of the points', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(12), anyWeights, (profile, openings, weights) => {
        const { proposed } = rankOpenings({ ...person(profile), weights }, openings);
        const said = proposed.map(({ opening, comparison }) => explain(profile, opening, comparison));
        for (const { parts, points } of said) {
          expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
          for (const part of parts) expect(part.points).toBe(part.bar * part.weight);
        }
        const points = said.map((each) => each.points);
        expect(points).toEqual([...points].sort((one, other) => other - one));
      }),
    );
  });

  test('all else equal, a dearer wish ranks before a lesser one, and no other part of the usual weights counts as much', () => {
    const [wished, other] = [anOpening({ workArea: 'care' }), anOpening({ workArea: 'office' })];
    const profile = aProfile({ wishes: ['office', 'care'] });
    expect(idsOf(rankOpenings(person(profile), [wished, other]).proposed)).toEqual([other.openingId, wished.openingId]);
    const { wishes, ...others } = usualWeights.parts;
    expect(Math.max(...Object.values(others))).toBeLessThan(wishes);
    expect(Object.values(usualWeights.parts).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('equal fits: the opening that has had fewer placements first, then the one with more places free', () => {
    const used = anOpening({ openingId: anId('opening', 'a'), everTaken: 3 });
    const unused = anOpening({ openingId: anId('opening', 'c') });
    const roomy = anOpening({ openingId: anId('opening', 'd'), places: 4 });
    expect(idsOf(rankOpenings(person(aProfile()), [used, unused, roomy]).proposed)).toEqual([
      anId('opening', 'd'),
      anId('opening', 'c'),
      anId('opening', 'a'),
    ]);
  });
});

test('the first few are the first of them all', () => {
  fc.assert(
    fc.property(anyProfile, anyOpenings(12), fc.nat(12), (profile, openings, count) => {
      const { proposed } = rankOpenings(person(profile), openings);
      expect(firstOf([...proposed].reverse(), count)).toEqual(proposed.slice(0, count));
    }),
  );
});

describe('the explanation agrees with the parts', () => {
  test('a part that fits fully has nothing against it, every other part has, and each thing against has a way on', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(1), (profile, [opening]) => {
        const comparison = compare(person(profile), opening as Opening);
        const said = explain(profile, opening as Opening, comparison);
        const against = new Set(said.against.map((reason) => reason.part));
        const wouldChange = new Set(said.wouldChange.map((reason) => reason.part));
        const notKnown = new Set(said.notKnown.map((reason) => reason.part));
        for (const { name, level, bar } of said.parts) {
          if (level === 'not-known') expect([notKnown.has(name), bar], name).toEqual([true, 50]);
          else expect(level).toBe(levelOf(bar));
          const open = against.has(name) || notKnown.has(name);
          expect(open, name).toBe(level !== 'fully');
          expect(against.has(name) && level === 'not-known', name).toBe(false);
          if (against.has(name)) expect(wouldChange.has(name), name).toBe(true);
        }
        expect(said.parts.map((part) => part.name)).toEqual([...partNames]);
      }),
      { numRuns: 500 },
    );
  });

  test('every sentence is complete in both languages', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyOpenings(1),
        fc.constantFrom('da' as const, 'en' as const),
        (profile, [opening], language) => {
          const comparison = compare(person(profile), opening as Opening);
          const said = explain(profile, opening as Opening, comparison);
          const texts = [
            ...[...said.for, ...said.against, ...said.wouldChange, ...said.notKnown].map(
              (reason) => reasonInWords(reason, language).text,
            ),
            ...comparison.exclusions.map((exclusion) => exclusionInWords(exclusion, language).text),
          ];
          for (const text of texts) expect(text).toMatch(/^[A-ZÆØÅ][^{}]*\.$/);
        },
      ),
    );
  });
});

type Better = (opening: Opening, profile: ProposedFor['profile']) => Opening;
const betterments: readonly Better[] = [
  (opening, profile) => ({ ...opening, workArea: profile.wishes[0] ?? opening.workArea }),
  (opening, profile) => ({ ...opening, accommodates: [...opening.accommodates, ...profile.considerations] }),
  (opening, profile) => ({
    ...opening,
    accommodates: [...opening.accommodates, ...profile.considerations.slice(0, 1)],
  }),
  (opening) => ({ ...opening, demands: { ...opening.demands, liftsKg: 0 } }),
  (opening) => ({ ...opening, startsAt: '09:30' }),
  (opening) => ({ ...opening, hoursFrom: 0.5, hoursTo: 37 }),
  (opening, profile) => ({
    ...opening,
    hoursFrom: Math.min(opening.hoursFrom, profile.hoursFrom),
    hoursTo: Math.max(opening.hoursTo, profile.hoursFrom),
  }),
  (opening) => ({ ...opening, demands: { ...opening.demands, danish: 'none' as const } }),
  (opening, profile) => ({ ...opening, languages: [...opening.languages, ...profile.languages] }),
  (opening) => ({ ...opening, demands: { ...opening.demands, drivingLicence: false } }),
  (opening) => ({ ...opening, offeredTo: 'partnership' }),
  (opening, { placeWishes }) => ({
    ...opening,
    traits: {
      ...opening.traits,
      surroundings: [...(opening.traits?.surroundings ?? []), ...(placeWishes?.surroundings ?? [])],
    },
  }),
  (opening, { placeWishes }) => ({
    ...opening,
    traits: {
      ...opening.traits,
      ...(placeWishes?.pace && { pace: placeWishes.pace }),
      ...(placeWishes?.contact && { contact: placeWishes.contact }),
    },
  }),
  (opening) => ({ ...opening, traits: { ...opening.traits, support: [...supports], development: [...developments] } }),
  (opening) => ({ ...opening, taken: Math.max(0, opening.taken - 1) }),
];
