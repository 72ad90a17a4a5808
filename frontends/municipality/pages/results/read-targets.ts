import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { targetMeasures, TargetsChoice, type ColumnTargets, type TargetMeasure } from '#shared/shapes/results.ts';
import { targetsText } from './targets.text.ts';

/** One field of one column, `columns.original.employed`: the path in the request. */
export type TargetField = `columns.${string}.${TargetMeasure}`;

/** What stands in the fields of the targets. */
export type TargetFields = { readonly validFrom: string } & { readonly [name in TargetField]: string };

/** The fields as the targets in force have them, with room for every column and measure. */
export function fieldsOfTargets(columnIds: readonly string[], inForce: ColumnTargets, validFrom: string): TargetFields {
  const fields = columnIds.flatMap((column) =>
    targetMeasures.map((measure) => [targetField(column, measure), String(inForce[column]?.[measure] ?? '')] as const),
  );
  return { validFrom, ...Object.fromEntries(fields) } as TargetFields;
}

/** Reads the fields as targets from a day on; an empty field is no target. A day without a year is in the year of `today`. */
export function readTargetFields(
  fields: TargetFields,
  of: { readonly columnIds: readonly string[]; readonly version: number; readonly today: string },
): Reading<TargetFields, TargetsChoice> {
  const notNumbers = Object.entries(fields).filter(
    ([name, value]) => name !== 'validFrom' && value.trim() !== '' && readNumber(value) === undefined,
  );
  const validFrom = readDate(fields.validFrom, `${of.today.slice(0, 4)}-01-01`);
  const read = readWithShape(TargetsChoice, {
    version: of.version,
    validFrom: validFrom ?? '',
    columns: Object.fromEntries(of.columnIds.map((column) => [column, targetsIn(fields, column)])),
  });
  if ('body' in read && notNumbers.length === 0) return read;
  return {
    errors: {
      ...('errors' in read ? read.errors : {}),
      ...Object.fromEntries(notNumbers.map(([name]) => [name, targetsText().notANumber])),
      ...(validFrom === undefined && { validFrom: targetsText().notADate }),
    },
  };
}

/** The name of one field. */
export function targetField(column: string, measure: TargetMeasure): TargetField {
  return `columns.${column}.${measure}`;
}

function targetsIn(fields: TargetFields, column: string): Partial<Record<TargetMeasure, number>> {
  const given = targetMeasures.flatMap((measure) => {
    const figure = readNumber(fields[targetField(column, measure)] ?? '');
    return figure === undefined ? [] : [[measure, figure] as const];
  });
  return Object.fromEntries(given);
}
