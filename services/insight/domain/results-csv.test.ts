import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, civilDate } from '#shared/kernel/time.ts';
import type { ResultsView } from '#shared/shapes/results.ts';
import { resultsCsv } from './results-csv.ts';

/** A report of one column, named as a municipality may name it. */
function reportOf(name: string, registeredUpTo = '2026-11-23T09:00:00.000Z'): ResultsView {
  return {
    asOf: civilDate('2026-10-25'),
    registeredUpTo: instant(registeredUpTo),
    columns: [{ id: 'one', name }],
    rows: [],
    paidHours: { bands: [], selfSupporting: { cells: [], total: 0 } },
    outcomes: { active: { cells: [], total: 0 }, ended: [] },
    projectResults: { admitted: { cells: [], total: 0 }, inResults: { cells: [], total: 0 } },
  } as unknown as ResultsView;
}

/** The fields of a line as a spreadsheet splits it at semicolons. */
function fieldsOf(file: string): string[] {
  const fields = [...file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(?:;|\r\n)/g)];
  return fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('the file for a spreadsheet', () => {
  test.each(['=1+1', '+45', '-2', '@sum', ' =1+1', '\t=1', '\u00a0=1', '\uFF1D1+1', '|cmd', '\n=1'])(
    'a group called %j is text, not a formula',
    (name) => {
      const cells = fieldsOf(resultsCsv(reportOf(name), 'da'));
      expect(cells).toContain(`'${name}`);
      expect(cells).not.toContain(name);
    },
  );

  test('no cell begins a formula, whatever the groups are called, and nothing of the name is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => {
        const cells = fieldsOf(resultsCsv(reportOf(name), 'da'));
        expect(cells.filter((cell) => /^\s*[=+\-@|%]/.test(cell))).toEqual([]);
        expect(cells.some((cell) => cell === name || cell === `'${name}`)).toBe(true);
      }),
    );
  });

  test('days and times are Denmark’s, over the change of the clock', () => {
    const [first, second] = resultsCsv(reportOf('Unge', '2026-10-25T22:59:00.000Z'), 'da').slice(1).split('\r\n');
    expect([first, second]).toEqual(['Opgjort pr.;25-10-2026', 'Registreret til og med;25-10-2026 23:59']);
  });
});
