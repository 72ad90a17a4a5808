import { assign } from '#services/matching/domain/assignment.ts';
import { certificateOf } from '#services/matching/domain/assignment-certificate.ts';
import { bestPairFirst, firstCome } from '#services/matching/domain/assignment-others.ts';
import { mostLost, pointsOfPlaced, problemOf, type PointRows } from '#services/matching/domain/assignment-problem.ts';
import { waitedLongestFirst } from '#services/matching/domain/assignment-waited.ts';
import type { Figure } from './figure.ts';

type Case = {
  readonly people: number;
  readonly openings: number;
  readonly room: number;
  readonly keep: number;
  readonly atMostMs: number;
};
const cases: readonly Case[] = [
  { people: 2000, openings: 2000, room: 1, keep: Infinity, atMostMs: 250 },
  { people: 10_000, openings: 2500, room: 3, keep: 50, atMostMs: 2000 },
];
const rounds = 5;

/** A plan for everyone: how long it takes to find, whether it is proven, and what it is better than. */
export function assignmentFigures(): Figure[] {
  return cases.flatMap(measured);
}

function measured({ people, openings, room, keep, atMostMs }: Case): Figure[] {
  const rows = drawnPeople(people, openings, room);
  const limits = { atLeastAbove: 0, keep };
  const choose = best(() => problemOf(rows, limits));
  const solve = best(() => assign(choose.value));
  const problem = choose.value;
  const turns = Int32Array.from({ length: people }, (_, person) => (person * 7919) % people);
  const waited = best(() => waitedLongestFirst(problem, solve.value, turns));
  const plan = { ...solve.value, placed: waited.value };
  const { faults, total, bound, placed } = certificateOf(problem, plan);
  const part = `plan for everyone ${people} × ${openings} × ${room}`;
  const total100 = (others: Int32Array): number =>
    (100 * pointsOfPlaced(problem, others).reduce((sum, points) => sum + points, 0)) / total;
  return [
    { part, what: 'points given and sorted', value: choose.ms, unit: 'ms' },
    { part, what: 'solved', value: solve.ms, unit: 'ms', atMost: atMostMs },
    { part, what: 'those who waited longest first', value: waited.ms, unit: 'ms', atMost: atMostMs },
    { part, what: 'gap of the proof', value: bound - total + faults.length, unit: 'points', atMost: 0 },
    { part, what: 'people placed', value: placed, unit: 'people' },
    {
      part,
      what: 'pairs left out could add at most',
      value: (100 * mostLost(rows, limits, solve.value)) / total,
      unit: '% of the points',
    },
    { part, what: 'first come gives', value: total100(firstCome(problem)), unit: '% of the points' },
    { part, what: 'best pair first gives', value: total100(bestPairFirst(problem)), unit: '% of the points' },
  ];
}

function best<Value>(act: () => Value): { readonly value: Value; readonly ms: number } {
  const turns = Array.from({ length: rounds }, () => {
    const began = performance.now();
    return { value: act(), ms: performance.now() - began };
  });
  return turns.reduce((one, other) => (other.ms < one.ms ? other : one));
}

const kinds = 24;

/**
 * People and openings drawn as they are found: a quarter of 24 kinds of work wished in some degree, a fifth of them
 * offered, homes and workplaces on a square of 40 km, to 1,000 points. Many pairs are equal.
 */
function drawnPeople(people: number, openings: number, room: number): PointRows {
  const draw = park(7);
  const wishes = Float64Array.from({ length: people * kinds }, () => (draw() < 0.25 ? draw() : 0));
  const homes = Float64Array.from({ length: people * 2 }, () => draw() * 40);
  const offers = Array.from({ length: openings }, () => Array.from({ length: kinds }, () => draw() < 0.2));
  const offered = offers.map((each) => each.flatMap((isOffered, kind) => (isOffered ? [kind] : [])));
  const sites = Float64Array.from({ length: openings * 2 }, () => draw() * 40);
  const row = new Int32Array(openings);
  return {
    people,
    places: new Int32Array(openings).fill(room),
    pointsOf: (person) => {
      for (let opening = 0; opening < openings; opening += 1) {
        const work = offered[opening] as number[];
        let wished = 0;
        for (const kind of work) wished += wishes[person * kinds + kind] as number;
        const km = Math.hypot(
          (homes[2 * person] as number) - (sites[2 * opening] as number),
          (homes[2 * person + 1] as number) - (sites[2 * opening + 1] as number),
        );
        const near = Math.max(0, 1 - km / 40);
        row[opening] = Math.min(1000, Math.round(650 * (wished / Math.max(1, work.length)) + 350 * near));
      }
      return row;
    },
  };
}

function park(seed: number): () => number {
  let state = seed;
  return () => (state = (48_271 * state) % 2_147_483_647) / 2_147_483_647;
}
