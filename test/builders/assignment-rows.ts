import type { PointRows } from '#services/matching/domain/assignment-problem.ts';

export type Drawn = {
  readonly seed: number;
  readonly people: number;
  readonly openings: number;
  readonly most: number;
  /** One pair in so many is excluded. */
  readonly oneIn: number;
  /** The most places at an opening; 0 to so many are drawn. */
  readonly room: number;
};

/** Points drawn by a generator that any language repeats exactly (Park and Miller: 48271 x modulo 2^31 - 1). */
export function drawnRows({ seed, people, openings, most, oneIn, room }: Drawn): PointRows {
  let state = seed;
  const draw = (): number => (state = (48_271 * state) % 2_147_483_647);
  const places = Int32Array.from({ length: openings }, () => draw() % (room + 1));
  const points = Array.from({ length: people }, () =>
    Int32Array.from({ length: openings }, () => {
      const excluded = draw() % oneIn === 0;
      const drawn = draw() % (most + 1);
      return excluded ? 0 : drawn;
    }),
  );
  return rowsOf(points, places);
}

/** Rows of points that are there already. */
export function rowsOf(points: readonly (readonly number[] | Int32Array)[], places: ArrayLike<number>): PointRows {
  const rows = points.map((row) => Int32Array.from(row));
  return {
    people: rows.length,
    places: Int32Array.from(places),
    pointsOf: (person) => rows[person] ?? new Int32Array(),
  };
}
