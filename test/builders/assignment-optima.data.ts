import { drawnRows } from './assignment-rows.ts';
import type { PointRows } from '#services/matching/domain/assignment-problem.ts';

/**
 * Instances whose optimum was computed elsewhere, twice over and with the same answer: SciPy 1.17 (`linear_sum_assignment`
 * with a column for each place and one of nothing for each person) and OR-Tools 9.15 (`SimpleMinCostFlow`).
 * Each row: seed, people, openings, most points, one pair in so many excluded, most places at an opening, optimum.
 */
const rows = [
  [11, 1, 1, 1, 2, 1, 0],
  [12, 5, 3, 4, 3, 2, 10],
  [13, 3, 5, 10, 4, 1, 18],
  [14, 12, 12, 3, 5, 1, 21],
  [15, 20, 15, 100, 3, 2, 1347],
  [16, 15, 20, 100, 2, 3, 1263],
  [17, 40, 40, 1, 2, 1, 18],
  [18, 40, 40, 10, 9, 1, 240],
  [19, 60, 20, 100, 4, 3, 3260],
  [20, 20, 60, 1000, 3, 1, 18830],
  [21, 80, 30, 5, 6, 2, 105],
  [22, 100, 100, 1000, 10, 1, 60160],
  [23, 150, 50, 100, 3, 3, 7669],
  [24, 120, 120, 20, 2, 1, 1217],
  [25, 200, 80, 10000, 5, 3, 1243679],
  [26, 30, 30, 2, 2, 0, 0],
  [27, 7, 1, 50, 2, 3, 50],
  [28, 1, 7, 50, 2, 3, 28],
  [29, 250, 100, 30, 4, 2, 2969],
  [30, 300, 300, 10000, 8, 1, 1622950],
  [31, 400, 120, 100, 3, 3, 17248],
  [32, 500, 500, 1000, 10, 1, 247514],
] as const;

export const knownOptima: readonly { readonly what: string; readonly rows: PointRows; readonly optimum: number }[] =
  rows.map(([seed, people, openings, most, oneIn, room, optimum]) => ({
    what: `${people} people, ${openings} openings, to ${most} points (seed ${seed})`,
    rows: drawnRows({ seed, people, openings, most, oneIn, room }),
    optimum,
  }));
