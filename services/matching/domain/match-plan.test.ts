import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldCompany, type CandidateId } from '#shared/kernel/ids.ts';
import { anId } from '#test/builders/ids.ts';
import { usualWeights } from '#test/builders/match-weights.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import { anyOpenings, anyProfile } from '#test/builders/matching-arbitrary.ts';
import { makePlan, type PlanPerson } from './match-plan.ts';
import { rankOpenings } from './rank.ts';

const asked = { municipality: '0265', weights: usualWeights, ask: {} };
const seeks = (profile: PlanPerson['profile'], candidateId: CandidateId = anId('candidate')): PlanPerson => ({
  ...{ candidateId, ownerId: anId('person'), profile, declined: new Set() },
});
const placeOf = (made: ReturnType<typeof makePlan>, { candidateId }: PlanPerson) =>
  made.people.find((person) => person.candidateId === candidateId);

describe('a plan for everyone', () => {
  test('gives one person what their list puts first', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(12), (profile, openings) => {
        const person = seeks(profile);
        const list = rankOpenings({ ...asked, profile, declined: person.declined }, openings).proposed;
        const planned = placeOf(makePlan([person], openings, asked), person);
        expect(planned?.place?.openingId).toBe(list[0]?.opening.openingId);
        expect(planned?.place?.points).toBe(list[0]?.comparison.points.total);
        expect(planned?.first).toBeUndefined();
      }),
    );
  });

  test('is proven, and has no fewer points than other ways of giving out the places', () => {
    const anyPeople = fc.array(
      anyProfile.map((profile) => seeks(profile)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyPeople, anyOpenings(8), (people, openings) => {
        const { figures, people: planned } = makePlan(people, openings, asked);
        expect(figures).toMatchObject({ proven: true, people: people.length, bound: figures.plan.points });
        for (const other of [figures.firstCome, figures.bestPairFirst])
          expect(other.points).toBeLessThanOrEqual(figures.plan.points);
        const sum = planned.reduce((points, { place }) => points + (place?.points ?? 0), 0);
        expect(sum).toBe(figures.plan.points);
        for (const opening of openings) {
          const here = planned.filter(({ place }) => place?.openingId === opening.openingId);
          expect(here.length).toBeLessThanOrEqual(Math.max(0, opening.places - opening.taken));
        }
      }),
      { numRuns: 60 },
    );
  });

  const bakery = anOpening({ openingId: anId('opening', 'a') });
  const shop = anOpening({ openingId: anId('opening', 'b'), workArea: 'shop', companyId: toldCompany('41000015') });
  const bread = seeks(aProfile({ wishes: ['bakery-kitchen'], competences: [] }));
  const either = seeks(aProfile({ wishes: ['bakery-kitchen', 'shop'], competences: [] }));

  test('moves one so that both work with what they wish, and says what the list had first', () => {
    const made = makePlan([either, bread], [bakery, shop], asked);
    expect(placeOf(made, bread)?.place).toMatchObject({ openingId: bakery.openingId, wish: 1 });
    expect(placeOf(made, either)).toMatchObject({
      place: { openingId: shop.openingId, wish: 2 },
      first: { openingId: bakery.openingId },
    });
    expect(made.figures.plan).toMatchObject({ placed: 2, firstWish: 1, anyWish: 2 });
    expect(made.figures.firstCome).toMatchObject({ placed: 2, firstWish: 1, anyWish: 1 });
    expect(made.figures).toMatchObject({ people: 2, openings: 2, places: 2, leftOutAtMost: 0 });
  });

  test('what if: somebody is locked, a company is left out, a place is added, a poor fit is no place', () => {
    const locked = [{ candidateId: either.candidateId, openingId: bakery.openingId }];
    const withLock = makePlan([either, bread], [bakery, shop], { ...asked, ask: { locked } });
    expect(placeOf(withLock, either)).toMatchObject({ place: { openingId: bakery.openingId }, locked: true });
    expect(placeOf(withLock, bread)?.place?.openingId).not.toBe(bakery.openingId);
    // Who is locked counts with the others, so that two plans can be compared.
    expect(withLock.figures.plan).toMatchObject({ placed: 2, firstWish: 1, anyWish: 1 });
    const points = withLock.people.reduce((sum, { place }) => sum + (place?.points ?? 0), 0);
    expect(withLock.figures).toMatchObject({ plan: { points }, bound: points, proven: true });

    const without = [shop.companyId];
    const alone = makePlan([either, bread], [bakery, shop], { ...asked, ask: { without } });
    expect(alone.figures).toMatchObject({ openings: 1, plan: { placed: 1 } });

    const added = [{ openingId: bakery.openingId, places: 1 }];
    const more = makePlan([either, bread], [bakery, shop], { ...asked, ask: { added } });
    expect(more.figures).toMatchObject({ places: 3, plan: { placed: 2, firstWish: 2 } });

    const choosy = makePlan([either, bread], [bakery, shop], { ...asked, ask: { atLeast: 100 } });
    expect(choosy.figures.plan.placed).toBe(0);
  });

  test('gives nobody what is excluded for them', () => {
    const heavy = anOpening({ demands: { ...bakery.demands, liftsKg: 30 } });
    const careful = seeks(aProfile({ liftsAtMostKg: 5 }));
    const made = makePlan([careful, { ...bread, declined: new Set([bakery.openingId]) }], [heavy, bakery], asked);
    expect(placeOf(made, careful)?.place?.openingId).toBe(bakery.openingId);
    expect(placeOf(made, bread)?.place?.openingId).toBe(heavy.openingId);
  });

  test('of nobody, or of no openings, is empty and proven', () => {
    expect(makePlan([], [bakery], asked).figures).toMatchObject({ proven: true, plan: { placed: 0, points: 0 } });
    expect(makePlan([bread], [], asked)).toMatchObject({
      figures: { proven: true },
      people: [{ ownerId: bread.ownerId }],
    });
  });
});
