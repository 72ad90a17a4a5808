import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOpenings, anyProfile, anyWeights } from '#test/builders/matching-arbitrary.ts';
import { usualWeights } from '#test/builders/match-weights.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import { anId } from '#test/builders/ids.ts';
import { adjusted, adjustmentsFor, covers, suits } from './adjustments.ts';
import type { ProposedFor } from './exclusions.ts';
import { compare } from './proposal.ts';
import { effectsOf, mostAsked, worthAsking, wouldSuit } from './worth-asking.ts';

const person = (profile = aProfile(), weights = usualWeights): ProposedFor => ({
  ...{ profile, weights },
  municipality: '0265',
  declined: new Set(),
});
const ofMine = anyProfile.map((profile) => person({ ...profile, wishes: ['bakery-kitchen', 'shop', 'care'] }));

describe('what to ask a workplace for', () => {
  test('makes the opening suit, and each of it is needed', () => {
    let asked = 0;
    fc.assert(
      fc.property(ofMine, anyOpenings(8), (mine, openings) => {
        for (const opening of openings) {
          const adjustments = adjustmentsFor(mine, opening);
          expect(suits(mine, opening)).toBe(adjustments?.length === 0);
          if (!adjustments) continue;
          expect(suits(mine, adjusted(opening, adjustments))).toBe(true);
          for (const left of adjustments) {
            asked += 1;
            expect(
              suits(
                mine,
                adjusted(
                  opening,
                  adjustments.filter((each) => each !== left),
                ),
              ),
            ).toBe(false);
          }
        }
      }),
    );
    expect(asked).toBeGreaterThan(20);
  });

  test('nothing for another kind of work, a place too far, declined, or offered elsewhere', () => {
    const opening = anOpening({ accommodates: [] });
    const needy = person(aProfile({ considerations: ['quiet-surroundings'] }));
    expect(adjustmentsFor(needy, opening)).toEqual([
      { kind: 'give-consideration', consideration: 'quiet-surroundings' },
    ]);
    expect(adjustmentsFor(needy, anOpening({ workArea: 'office' }))).toBeUndefined();
    expect(adjustmentsFor(needy, anOpening({ postalCode: '7400' }))).toBeUndefined();
    expect(adjustmentsFor(needy, anOpening({ offeredTo: '0530' }))).toBeUndefined();
    expect(adjustmentsFor({ ...needy, declined: new Set([opening.openingId]) }, opening)).toBeUndefined();
  });

  test('hours, lifts, language, licence and one more place are asked for as the person can', () => {
    const mine = person(aProfile({ hoursFrom: 3, hoursTo: 5, liftsAtMostKg: 4, danish: 'single-words' }));
    const opening = anOpening({
      ...{ hoursFrom: 10, hoursTo: 20, places: 1, taken: 1 },
      demands: { liftsKg: 20, danish: 'fluent', drivingLicence: true },
    });
    expect(adjustmentsFor(mine, opening)).toEqual([
      { kind: 'lift-at-most', kg: 4 },
      { kind: 'begin-with-hours', hours: 5 },
      { kind: 'ask-less-danish', danish: 'everyday' },
      { kind: 'without-licence' },
      { kind: 'one-more-place' },
    ]);
    expect(adjustmentsFor(person(aProfile({ hoursFrom: 30, hoursTo: 37 })), opening)).toContainEqual({
      ...{ kind: 'offer-hours', hours: 30 },
    });
  });

  test('what covers a wish makes whatever the wish made suit, suit too', () => {
    fc.assert(
      fc.property(ofMine, ofMine, anyOpenings(6), (mine, theirs, openings) => {
        for (const opening of openings) {
          const own = adjustmentsFor(mine, opening);
          const other = adjustmentsFor(theirs, opening);
          if (!own || !other || !own.every((wanted) => other.some((given) => covers(given, wanted)))) continue;
          expect(suits(mine, adjusted(opening, other))).toBe(true);
        }
      }),
    );
  });
});

describe('what is worth asking', () => {
  const quiet = { kind: 'give-consideration', consideration: 'quiet-surroundings' } as const;
  const few = { kind: 'give-consideration', consideration: 'few-people' } as const;
  const light = (kg: number) => ({ kind: 'lift-at-most', kg }) as const;
  const wanting = (name: string, ...adjustments: (typeof quiet | typeof few | ReturnType<typeof light>)[]) => ({
    candidateId: anId('candidate', name),
    adjustments,
  });

  test('is the best single thing, then the best two only where they suit more', () => {
    const all = [
      wanting('1', quiet),
      wanting('2', quiet, light(5)),
      wanting('3', light(5)),
      wanting('4', light(10)),
      wanting('5'),
      wanting('6', quiet, few, light(1), light(2)),
    ];
    expect(worthAsking(all)).toEqual([
      { adjustments: [light(5)], people: ['3', '4'].map((name) => anId('candidate', name)) },
      { adjustments: [quiet, light(5)], people: ['1', '2', '3', '4'].map((name) => anId('candidate', name)) },
    ]);
    expect(worthAsking([])).toEqual([]);
  });

  test('for any people and any opening the number is what it would really suit, and more is never asked for fewer', () => {
    fc.assert(
      fc.property(fc.array(ofMine, { minLength: 1, maxLength: 6 }), anyOpenings(1), (people, [opening]) => {
        if (!opening) return;
        const wanted = people.flatMap((each, place) => {
          const adjustments = adjustmentsFor(each, opening);
          return adjustments ? [{ candidateId: anId('candidate', String(place)), adjustments }] : [];
        });
        let before = 0;
        for (const { adjustments, people: suited } of worthAsking(wanted)) {
          const after = adjusted(opening, adjustments);
          const nowSuited = people.filter((each) => !suits(each, opening) && suits(each, after));
          expect(nowSuited).toHaveLength(suited.length);
          expect(suited.length).toBeGreaterThan(before);
          before = suited.length;
        }
      }),
    );
  });

  test('for one person the least asked comes first, and each place would then suit', () => {
    fc.assert(
      fc.property(ofMine, anyOpenings(10), (mine, openings) => {
        const found = wouldSuit(mine, openings, 5);
        const counts = found.map(({ adjustments }) => adjustments.length);
        expect(counts).toEqual([...counts].sort());
        for (const { opening, adjustments, comparison } of found) {
          expect(adjustments.length).toBeLessThanOrEqual(mostAsked);
          expect(suits(mine, adjusted(opening, adjustments))).toBe(true);
          expect(comparison).toEqual(compare(mine, adjusted(opening, adjustments)));
        }
      }),
    );
  });

  test('one thing alone raises the points to what is said, by solving again', () => {
    fc.assert(
      fc.property(anyProfile, anyWeights, anyOpenings(6), (profile, weights, openings) => {
        const mine = person(profile, weights);
        for (const opening of openings)
          for (const { adjustment, points } of effectsOf(mine, opening)) {
            expect(points).toBe(compare(mine, adjusted(opening, [adjustment])).points.total);
            expect(points).toBeGreaterThan(compare(mine, opening).points.total);
          }
      }),
    );
  });
});
