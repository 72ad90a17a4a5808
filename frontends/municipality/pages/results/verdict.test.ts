import { describe, expect, test } from 'vitest';
import { hoursBands, measures, type Measure, type ResultsView } from '#shared/shapes/results.ts';
import { judge } from './verdict.ts';

type Figures = Partial<
  Record<Measure, readonly [original: readonly [number | null, number?], ukraine: readonly [number | null, number?]]>
>;

/** A table with the given achieved and target per column; zero without target where nothing is said. */
function table(figures: Figures): ResultsView {
  const line = (measure: Measure) =>
    (figures[measure] ?? [[0], [0]]).map(([achieved, target], place) => ({
      column: place === 0 ? 'original' : 'ukraine',
      achieved,
      ...(target !== undefined && { target }),
    }));
  const empty = { cells: [], total: 0 };
  return {
    asOf: '2023-03-31' as ResultsView['asOf'],
    registeredUpTo: '2023-04-03T08:00:00.000Z' as ResultsView['registeredUpTo'],
    columns: [
      { id: 'original', name: 'De oprindelige målgrupper' },
      { id: 'ukraine', name: 'Flygtninge fra Ukraine' },
    ],
    rows: measures.map((measure) => ({
      measure,
      cells: line(measure),
      total: line(measure).reduce((sum, { achieved }) => sum + (achieved ?? 0), 0),
    })),
    paidHours: { bands: hoursBands.map((band) => ({ ...band, ...empty })), people: 0, selfSupporting: empty },
    projectResults: { admitted: empty, inResults: empty },
    outcomes: { active: empty, ended: [] },
    targetsVersion: 1,
  };
}

const golden: Figures = {
  referred: [
    [138, 120],
    [90, 50],
  ],
  placed: [
    [85, 70],
    [59, 40],
  ],
  employed: [
    [34, 48],
    [44, 32],
  ],
  stillThere: [[18, 36], [null]],
};

describe('what the figures say', () => {
  test('the first place on the path where a target is missed, and that people get started', () => {
    expect(judge(table(golden))).toEqual({
      kind: 'short',
      measure: 'employed',
      columns: [{ name: 'De oprindelige målgrupper', achieved: 34, target: 48 }],
      wellBegun: true,
    });
  });

  test('a figure that cannot be counted yet is no shortfall', () => {
    const verdict = judge(
      table({
        referred: [
          [138, 120],
          [90, 50],
        ],
        stillThere: [
          [36, 36],
          [null, 10],
        ],
      }),
    );
    expect(verdict).toEqual({ kind: 'reached' });
  });

  test('a beginning without targets is not praised', () => {
    expect(judge(table({ ...golden, placed: [[85], [59]] }))).toMatchObject({ kind: 'short', wellBegun: false });
  });

  test('without targets it tells how many', () => {
    expect(judge(table({ referred: [[3], [2]], employed: [[1], [0]] }))).toEqual({
      kind: 'no-targets',
      referred: 5,
      employed: 1,
    });
  });

  test('nobody yet', () => {
    expect(
      judge(
        table({
          referred: [
            [0, 120],
            [0, 50],
          ],
        }),
      ),
    ).toEqual({ kind: 'nobody' });
  });
});
