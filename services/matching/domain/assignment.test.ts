import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownOptima } from '#test/builders/assignment-optima.data.ts';
import { rowsOf } from '#test/builders/assignment-rows.ts';
import { assign, type Assignment, type AssignmentProblem } from './assignment.ts';
import { certificateOf } from './assignment-certificate.ts';
import { bestPairFirst, firstCome, pairsThatWouldRather } from './assignment-others.ts';
import { mostLost, pointsOfPlaced, problemOf, type PointRows } from './assignment-problem.ts';

const all = { atLeastAbove: 0, keep: Infinity };
const totalOf = (problem: AssignmentProblem, placed: Int32Array): number =>
  pointsOfPlaced(problem, placed).reduce((sum, points) => sum + points, 0);

/** Few points, so that nearly everything is a tie; zero places, nobody, no openings, all excluded among them. */
const anyRows = (people: number, openings: number, most: number): fc.Arbitrary<PointRows> =>
  fc
    .tuple(fc.nat(people), fc.nat(openings))
    .chain(([rows, columns]) =>
      fc.tuple(
        fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        fc.array(fc.nat(3), { minLength: columns, maxLength: columns }),
      ),
    )
    .map(([points, places]) => rowsOf(points, places));

/** Tries every plan there is. */
function bestOfAll(rows: PointRows, person = 0, room = [...rows.places]): number {
  if (person === rows.people) return 0;
  let best = bestOfAll(rows, person + 1, room);
  [...rows.pointsOf(person)].forEach((points, opening) => {
    const left = room[opening] as number;
    if (points === 0 || left === 0) return;
    const after = room.with(opening, left - 1);
    best = Math.max(best, points + bestOfAll(rows, person + 1, after));
  });
  return best;
}

describe('a plan for everyone', () => {
  test('is the best of all plans there are', () => {
    fc.assert(
      fc.property(anyRows(5, 4, 4), (rows) => {
        const problem = problemOf(rows, all);
        expect(totalOf(problem, assign(problem).placed)).toBe(bestOfAll(rows));
      }),
      { numRuns: 300 },
    );
  });

  test('carries a proof that holds: no gap, on a thousand instances with ties and empty sides', () => {
    fc.assert(
      fc.property(fc.oneof(anyRows(12, 9, 3), anyRows(30, 20, 10), anyRows(9, 30, 100), anyRows(12, 9, 0)), (rows) => {
        const problem = problemOf(rows, all);
        const plan = assign(problem);
        expect(certificateOf(problem, plan)).toMatchObject({ faults: [], total: totalOf(problem, plan.placed) });
      }),
      { numRuns: 1000 },
    );
  });

  test.each(knownOptima)('has the optimum that other solvers found: $what', ({ rows, optimum }) => {
    const problem = problemOf(rows, all);
    const certificate = certificateOf(problem, assign(problem));
    expect(certificate).toMatchObject({ faults: [], total: optimum, bound: optimum });
  });

  test('takes what the list puts first for one person and one free opening', () => {
    const problem = problemOf(rowsOf([[3, 7, 7, 5]], [1, 1, 1, 1]), all);
    expect([...assign(problem).placed]).toEqual([1]);
  });

  test('leaves somebody without a place rather than badly placed', () => {
    const problem = problemOf(rowsOf([[40], [90]], [2]), { atLeastAbove: 40, keep: 5 });
    expect([...assign(problem).placed]).toEqual([-1, 0]);
  });

  test('gives no fewer points than first come and than the best pair first', () => {
    fc.assert(
      fc.property(anyRows(20, 12, 9), (rows) => {
        const problem = problemOf(rows, all);
        const best = totalOf(problem, assign(problem).placed);
        for (const other of [firstCome(problem), bestPairFirst(problem)]) {
          expect(certificateOf(problem, { ...assign(problem), placed: other }).faults).not.toContain(
            'too-many-at-an-opening',
          );
          expect(totalOf(problem, other)).toBeLessThanOrEqual(best);
        }
      }),
    );
  });

  test('says at most how much the pairs it did not look at could add', () => {
    fc.assert(
      fc.property(anyRows(20, 12, 9), fc.integer({ min: 1, max: 4 }), (rows, keep) => {
        const whole = problemOf(rows, all);
        const some = problemOf(rows, { atLeastAbove: 0, keep });
        const plan = assign(some);
        const best = totalOf(whole, assign(whole).placed);
        const lost = best - totalOf(some, plan.placed);
        expect(lost).toBeLessThanOrEqual(mostLost(rows, all, plan));
      }),
    );
  });
});

describe('the proof is refused', () => {
  const problem = problemOf(rowsOf([[5, 3], [5, 0]], [1, 1]), all); // prettier-ignore
  const right = assign(problem);
  const wrong: readonly [string, Partial<Assignment>, string][] = [
    ['two at one place', { placed: Int32Array.of(0, 0) }, 'too-many-at-an-opening'],
    ['a place that is no pair', { placed: Int32Array.of(0, 1) }, 'place-of-no-pair'],
    ['a plan that is not the best', { placed: Int32Array.of(0, -1) }, 'bound-not-met'],
    ['a price below nothing', { prices: Int32Array.of(-1, 0) }, 'below-nothing'],
    ['a gain that is too small', { gains: Int32Array.of(0, 0) }, 'pair-worth-more'],
  ];
  test('the plan itself is proven', () => {
    expect([...right.placed]).toEqual([1, 0]);
    expect(certificateOf(problem, right)).toEqual({ placed: 2, total: 8, bound: 8, faults: [] });
  });
  test.each(wrong)('%s', (_, change, fault) => {
    expect(certificateOf(problem, { ...right, ...change }).faults).toContain(fault);
  });
});

describe('pairs that would rather have each other', () => {
  test('are counted: the person and the opening both have less', () => {
    const problem = problemOf(rowsOf([[9, 8], [8, 1]], [1, 1]), all); // prettier-ignore
    const plan = assign(problem);
    expect([...plan.placed]).toEqual([1, 0]);
    expect(pairsThatWouldRather(problem, plan.placed)).toBe(1);
    expect(pairsThatWouldRather(problem, bestPairFirst(problem))).toBe(0);
  });

  test('are none where the best pair goes first and no two pairs are equal', () => {
    fc.assert(
      fc.property(anyRows(12, 8, 9), (rows) => {
        const problem = problemOf(rows, all);
        expect(pairsThatWouldRather(problem, bestPairFirst(problem))).toBe(0);
      }),
    );
  });
});
