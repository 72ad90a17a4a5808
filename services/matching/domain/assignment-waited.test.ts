import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '#test/builders/assignment-rows.ts';
import { assign, type Assignment, type AssignmentProblem } from './assignment.ts';
import { certificateOf } from './assignment-certificate.ts';
import { problemOf } from './assignment-problem.ts';
import { turnsOf, waitedLongestFirst } from './assignment-waited.ts';

const anyCase = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([people, openings]) =>
  fc.record({
    points: fc.array(fc.array(fc.nat(3), { minLength: openings, maxLength: openings }), {
      minLength: people,
      maxLength: people,
    }),
    places: fc.array(fc.nat(2), { minLength: openings, maxLength: openings }),
    turns: fc.shuffledSubarray([...Array(people).keys()], { minLength: people }).map((order) => Int32Array.from(order)),
  }),
);

/** Who has a place in a plan, in the order of their turns: `1` with a place, `0` without. */
type Plan = { readonly total: number; readonly count: number; readonly inTurn: string };

function everyPlan(points: number[][], turns: Int32Array, room: number[], person = 0, has: boolean[] = []): Plan[] {
  if (person === points.length) {
    const inTurn = [...turns.keys()].sort((one, other) => (turns[one] as number) - (turns[other] as number));
    const total = 0;
    return [
      { total, count: has.filter(Boolean).length, inTurn: inTurn.map((each) => (has[each] ? '1' : '0')).join('') },
    ];
  }
  const without = everyPlan(points, turns, room, person + 1, [...has, false]);
  const within = (points[person] ?? []).flatMap((worth, opening) => {
    const left = room[opening] ?? 0;
    if (worth === 0 || left === 0) return [];
    const rest = everyPlan(points, turns, room.with(opening, left - 1), person + 1, [...has, true]);
    return rest.map((plan) => ({ ...plan, total: plan.total + worth }));
  });
  return [...without, ...within];
}

const better = (one: Plan, other: Plan): Plan => {
  const by = one.total - other.total || one.count - other.count || (one.inTurn < other.inTurn ? -1 : 1);
  return by >= 0 ? one : other;
};

test('of every plan there is: the most points, then the most people, then those who have waited longest', () => {
  fc.assert(
    fc.property(anyCase, ({ points, places, turns }) => {
      const problem = problemOf(rowsOf(points, places), { atLeastAbove: 0, keep: Infinity });
      const { plan, found } = waited(problem, turns);
      const best = everyPlan(points, turns, places).reduce(better);
      expect(found).toBe(best.inTurn);
      expect(certificateOf(problem, plan)).toMatchObject({ faults: [], total: best.total });
    }),
    { numRuns: 400 },
  );
});

function waited(problem: AssignmentProblem, turns: Int32Array): { readonly plan: Assignment; readonly found: string } {
  const solved = assign(problem);
  const placed = waitedLongestFirst(problem, solved, turns);
  const order = [...turns.keys()].sort((one, other) => (turns[one] as number) - (turns[other] as number));
  const found = order.map((person) => ((placed[person] as number) >= 0 ? '1' : '0')).join('');
  return { plan: { ...solved, placed }, found };
}

test('those who have waited longest come first in turn, and those of whom it is not known last', () => {
  expect([...turnsOf(['2026-05-01', undefined, '2025-01-31', '2026-05-01'])]).toEqual([1, 3, 0, 2]);
});
