import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partNames, proposalGroups } from '#shared/shapes/match.ts';
import { mostOfNeed, needNames, type NeedName } from '#shared/shapes/match-weights.ts';
import { anId } from '#test/builders/ids.ts';
import { anyOpenings, anyProfile, anyWeights } from '#test/builders/matching-arbitrary.ts';
import { partWeights, usualWeights } from '#test/builders/match-weights.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import type { Opening } from './opening.ts';
import { compare, explain } from './proposal.ts';
import { firstUnderBoth, rankOpenings } from './rank.ts';
import { sumFaults, weightsFaults, type MatchWeights } from './weights.ts';
import { effectOf } from './weights-effect.ts';

const asked = { municipality: '0265', declined: new Set<string>() };
const needsOf = (profile: ReturnType<typeof aProfile>): readonly NeedName[] => [
  ...profile.considerations,
  ...(profile.liftsAtMostKg === undefined ? [] : (['lifting-limit'] as const)),
];

describe('what a need counts', () => {
  test('a need counts among the person’s own needs alone', () => {
    const profile = aProfile({ considerations: ['quiet-surroundings', 'no-stairs'] });
    const bar = (accommodates: Opening['accommodates'], quiet: number): number => {
      const weights = { ...usualWeights, needs: { ...usualWeights.needs, 'quiet-surroundings': quiet } };
      return compare({ ...asked, profile, weights }, anOpening({ accommodates })).bars.considerations;
    };
    expect([bar(['quiet-surroundings'], 1), bar(['quiet-surroundings'], 3), bar(['no-stairs'], 3)]).toEqual([
      50, 75, 25,
    ]);
    expect(bar(['no-stairs', 'quiet-surroundings'], 3)).toBe(100);
  });

  test('the most somebody may lift is a need with a weight of its own', () => {
    const profile = aProfile({ considerations: ['no-stairs'], liftsAtMostKg: 10 });
    const weights = { ...usualWeights, needs: { ...usualWeights.needs, 'lifting-limit': 4 } };
    expect(compare({ ...asked, profile, weights }, anOpening()).bars.considerations).toBe(80);
  });

  test('the weight of a need that nobody has changes nothing', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyOpenings(8),
        anyWeights,
        fc.constantFrom(...needNames),
        (profile, openings, weights, need) => {
          fc.pre(!needsOf(profile).includes(need));
          const heavier = { ...weights, needs: { ...weights.needs, [need]: mostOfNeed } };
          const points = (of: MatchWeights) =>
            rankOpenings({ ...asked, profile, weights: of }, openings).proposed.map(
              ({ comparison }) => comparison.points,
            );
          expect(points(heavier)).toEqual(points(weights));
        },
      ),
    );
  });

  test('weights leave nobody out, and never make a poor fit sound good', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(1), anyWeights, (profile, [opening], weights) => {
        const said = (of: MatchWeights) => {
          const comparison = compare({ ...asked, profile, weights: of }, opening as Opening);
          const { group } = explain(profile, opening as Opening, comparison);
          return { label: proposalGroups.indexOf(group), out: comparison.exclusions };
        };
        expect(said(weights).label).toBeGreaterThanOrEqual(said(usualWeights).label);
        expect(said(weights).out).toEqual(said(usualWeights).out);
      }),
    );
  });
});

test('what stands first under two weights is what stands first on the list of each, and is compared alike', () => {
  fc.assert(
    fc.property(anyProfile, anyOpenings(12), anyWeights, anyWeights, (profile, openings, now, tried) => {
      const first = (weights: MatchWeights) => rankOpenings({ ...asked, profile, weights }, openings).proposed[0];
      const both = firstUnderBoth({ ...asked, profile, weights: now }, tried, openings);
      expect([both?.now, both?.tried]).toEqual([first(now), first(tried)]);
    }),
  );
});

describe('weights that are set', () => {
  const parts = (...numbers: readonly number[]) =>
    Object.fromEntries(partNames.map((name, place) => [name, numbers[place] ?? 0])) as MatchWeights['parts'];

  test('are 100 together', () => {
    expect(sumFaults(parts())).toMatchObject([{ pointer: '/parts/wishes', code: 'weights-all-zero' }]);
    expect(sumFaults(parts(40, 25, 15, 10, 9))).toMatchObject([{ code: 'weights-not-100' }]);
    expect(sumFaults(parts(40, 25, 15, 10, 11))).toMatchObject([{ code: 'weights-not-100' }]);
    expect(sumFaults(parts(100))).toEqual([]);
  });

  test('say why where the person’s own wishes do not count most; as much as something else is not most', () => {
    expect(weightsFaults(parts(30, 30, 20, 10, 10), undefined)).toMatchObject([
      { pointer: '/whyNotWishes', code: 'wishes-not-most' },
    ]);
    expect(weightsFaults(parts(30, 30, 20, 10, 10), 'Vi har mange, der ikke kan tage bussen.')).toEqual([]);
    expect(weightsFaults(parts(31, 29, 20, 10, 10), undefined)).toEqual([]);
    expect(weightsFaults(parts(), undefined)).toMatchObject([{ code: 'weights-all-zero' }]);
  });
});

describe('the effect of other weights', () => {
  const person = (profile: ReturnType<typeof aProfile>) => ({
    ...{ candidateId: anId('candidate'), ownerId: anId('person'), profile, declined: new Set<string>() },
  });

  test('tells who would be proposed something else first, apart from those for whom two places become equal', () => {
    const shop = anOpening({ workArea: 'shop', hoursFrom: 1, hoursTo: 3 });
    const care = anOpening({ workArea: 'care', startsAt: '09:00' });
    const wisher = person(aProfile({ wishes: ['shop'], competences: [], hoursFrom: 2, hoursTo: 20 }));
    const parts = partWeights({ hours: 100 });
    const only = (of: MatchWeights['parts']) => ({ ...usualWeights, version: 1, parts: of });
    const tried = (of: MatchWeights['parts']) =>
      effectOf([wisher], [shop, care], { municipality: '0265', now: usualWeights, tried: only(of) });
    expect(tried(parts)).toMatchObject({
      ...{ looked: 1, withProposal: 1, others: 1, amongEquals: 0 },
      now: { firstWish: 1, anyWish: 1 },
      tried: { firstWish: 0, anyWish: 0 },
      examples: [
        { candidateId: wisher.candidateId, now: { openingId: shop.openingId }, tried: { openingId: care.openingId } },
      ],
    });
    const equal = tried(partWeights({ language: 100 }));
    expect(equal.others).toBe(equal.amongEquals);
  });

  test('the same weights change nothing', () => {
    const people = fc.array(anyProfile.map(person), { maxLength: 6 });
    fc.assert(
      fc.property(people, anyOpenings(8), anyWeights, (all, openings, weights) => {
        const effect = effectOf(all, openings, { municipality: '0265', now: weights, tried: weights });
        expect(effect).toMatchObject({ others: 0, amongEquals: 0, examples: [], now: effect.tried });
      }),
      { numRuns: 50 },
    );
  });
});
