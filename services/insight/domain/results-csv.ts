import { dateOf, clockTimeOf, type CivilDate } from '#shared/kernel/time.ts';
import type { FigureCell, ResultsView } from '#shared/shapes/results.ts';
import { resultsText, type Language } from './results.text.ts';

type Field = string | number | null | undefined;

/** Excel reads a file as UTF-8 by this mark, and Danish Excel splits at semicolons. */
const byteOrderMark = '\uFEFF';

/** The VTA table as a file for a spreadsheet. A missing figure is an empty field, never a nought. */
export function resultsCsv(results: ResultsView, language: Language): string {
  const say = resultsText[language];
  const lines: Field[][] = [
    [say.asOf, written(results.asOf, language)],
    [say.registeredUpTo, `${written(dateOf(results.registeredUpTo), language)} ${clockTimeOf(results.registeredUpTo)}`],
    [],
    [say.persons, ...results.columns.flatMap(({ name }) => say.ofColumn.map((each) => `${name}: ${each}`)), say.total],
    ...results.rows.map((row) => [
      say.measures[row.measure],
      ...row.cells.flatMap(achievedTargetDifference),
      row.total,
    ]),
    [],
    [say.paidHours, ...results.columns.map(({ name }) => name), say.total],
    ...results.paidHours.bands.map(({ from, to, cells, total }) => [
      say.hours(from, to),
      ...cells.map((cell) => cell.achieved),
      total,
    ]),
    [
      say.selfSupporting,
      ...results.paidHours.selfSupporting.cells.map((cell) => cell.achieved),
      results.paidHours.selfSupporting.total,
    ],
    [],
    [say.outcomes, ...results.columns.map(({ name }) => name), say.total],
    ...results.outcomes.ended.map(({ reason, cells, total }) => [
      say.reasons[reason],
      ...cells.map((cell) => cell.achieved),
      total,
    ]),
    [say.active, ...results.outcomes.active.cells.map((cell) => cell.achieved), results.outcomes.active.total],
    [],
    [say.projectResults, ...results.columns.map(({ name }) => name), say.total],
    ...(['admitted', 'inResults'] as const).map((each) => [
      say[each],
      ...results.projectResults[each].cells.map((cell) => cell.achieved),
      results.projectResults[each].total,
    ]),
  ];
  return byteOrderMark + lines.map((fields) => fields.map(quoted).join(';')).join('\r\n') + '\r\n';
}

function achievedTargetDifference({ achieved, target }: FigureCell): Field[] {
  return [achieved, target, achieved !== null && target !== undefined ? achieved - target : undefined];
}

/** Where a spreadsheet begins to calculate; also in their wide forms, and behind spaces that some programs take away. */
const beginsFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;

/** A field that a spreadsheet reads as text, never as a formula. */
function quoted(field: Field): string {
  if (field === null || field === undefined) return '';
  if (typeof field === 'number') return String(field);
  const harmless = beginsFormula.test(field) ? `'${field}` : field;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function written(date: CivilDate, language: Language): string {
  return language === 'da' ? date.split('-').reverse().join('-') : date;
}
