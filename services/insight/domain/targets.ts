import type { FieldError } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { ColumnTargets, TargetsChoice } from '#shared/shapes/results.ts';

/** What a municipality aims at, period by period; each holds until the next one begins. */
export type Targets = {
  readonly version: number;
  readonly periods: readonly { readonly validFrom: CivilDate; readonly columns: ColumnTargets }[];
};

export const noTargets: Targets = { version: 0, periods: [] };

/** The targets with a period added, or replaced where one begins on that day. */
export function withPeriod(targets: Targets, { validFrom, columns }: Omit<TargetsChoice, 'version'>): Targets {
  const others = targets.periods.filter((period) => period.validFrom !== validFrom);
  const periods = [...others, { validFrom, columns }].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return { version: targets.version, periods };
}

/** The targets that held on a day; none before the first period. */
export function targetsOn(targets: Targets, on: CivilDate): ColumnTargets {
  return targets.periods.findLast((period) => period.validFrom <= on)?.columns ?? {};
}

/** Columns that the municipality does not report. */
export function unknownColumns(columns: ColumnTargets, known: readonly string[]): FieldError[] {
  return Object.keys(columns)
    .filter((column) => !known.includes(column))
    .map((column) => ({ pointer: `/columns/${column}`, code: 'unknown-report-column' }));
}
