import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One measured figure, beside what was aimed at where something was: at most that much. */
export type Figure = {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit:
    | 'ms'
    | 'KiB'
    | 'MiB'
    | 'read units'
    | 'write units'
    | 'requests/s'
    | 'rows/s'
    | 'requests'
    | 'times'
    | 'points'
    | 'people'
    | '% of the points';
  readonly atMost?: number;
};

/** Prints figures as a table; a missed one is marked by a word. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.part,
    figure.what,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.atMost === undefined ? '–' : `≤ ${figure.atMost}`,
    isMissed(figure) ? 'MISSED' : '',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((field, column) => field.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Keeps figures with the day and the machine they were measured on. */
export function keepFigures(file: string, figures: readonly Figure[], about: Record<string, unknown>): void {
  mkdirSync(dirname(file), { recursive: true });
  const kept = figures.map((figure) => ({ ...figure, value: rounded(figure.value), missed: isMissed(figure) }));
  writeFileSync(file, `${JSON.stringify({ ...about, figures: kept }, null, 2)}\n`);
}

export function isMissed({ value, atMost }: Figure): boolean {
  return atMost !== undefined && value > atMost;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that so many per cent of the values do not exceed. Throws where there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
