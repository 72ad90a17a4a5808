import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSmallCells, type SplitRow } from './small-cells.ts';

const least = 5;
const sum = (rows: readonly SplitRow[]) => ({
  whole: rows.reduce((all, { whole }) => all + whole, 0),
  part: rows.reduce((all, { part }) => all + part, 0),
});
const row = (name: string, whole: number, part: number): SplitRow => ({ name, whole, part });

describe('figures of few people', () => {
  test('are hidden, and so is the row that would give one away', () => {
    const rows = [row('one', 40, 12), row('few', 9, 2), row('other', 25, 7)];
    const shown = withoutSmallCells(rows, sum(rows), least);
    expect(shown.rows).toEqual([row('one', 40, 12), { name: 'few' }, { name: 'other' }]);
    expect(shown.total).toEqual({ whole: 74, part: 21 });
  });

  test('a total of few is hidden too, and a table of many is shown whole', () => {
    expect(withoutSmallCells([row('one', 3, 0)], { whole: 3, part: 0 }, least)).toEqual({
      rows: [{ name: 'one' }],
      total: {},
    });
    expect(withoutSmallCells([], { whole: 9, part: 3 }, least).total).toEqual({ whole: 9 });
    const rows = [row('one', 10, 5), row('none', 0, 0), row('all', 8, 8)];
    expect(withoutSmallCells(rows, sum(rows), least).rows).toEqual(rows);
  });

  test('whatever the table: nothing small is shown, and what is left of the total is neither one row nor small', () => {
    const cells = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cells, (pairs) => {
        const rows = pairs.map(([part, rest], place) => row(`g${place}`, part + rest, part));
        const { rows: shown, total } = withoutSmallCells(rows, sum(rows), least);
        const measures = ['whole', 'part'] as const;
        const hidden = rows.filter(({ name }) => shown.find((each) => each.name === name)?.whole === undefined);
        const figures = [...shown, total].flatMap(({ whole, part }) => [
          ...[whole, part, whole !== undefined && part !== undefined ? whole - part : undefined],
        ]);
        expect(figures.filter((figure) => figure && figure < least)).toEqual([]);
        for (const measure of measures) {
          const left = hidden.reduce((all, each) => all + each[measure], 0);
          if (total[measure] !== undefined && hidden.length > 0 && hidden.length < rows.length)
            expect([hidden.length > 1, left === 0 || left >= least]).toEqual([true, true]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
