import type * as z from 'zod/mini';
import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { upliftThemes } from '#shared/shapes/tailored-words.ts';
import type { TailoredRequestView } from '#shared/shapes/tailored-request.ts';
import type { Reckoned } from '#shared/shapes/uplift-estimate.ts';
import { describeText } from './describe.text.ts';

/** What stands in the fields of a need; their names are the paths of the request. */
export type NeedFields = {
  readonly theme: string;
  readonly tasks: string;
  readonly purpose: string;
  readonly levelNow: string;
  readonly levelWanted: string;
  readonly danish: string;
  readonly helpLanguages: readonly string[];
  readonly place: string;
  readonly hoursPerWeek: string;
  readonly weeks: string;
  readonly startsOn: string;
  readonly personWords: string;
  readonly institutions: readonly string[];
};

export const emptyNeed: NeedFields = {
  ...{ theme: '', tasks: '', purpose: '', levelNow: '', levelWanted: '', danish: '', helpLanguages: [] },
  ...{ place: '', hoursPerWeek: '', weeks: '', startsOn: '', personWords: '', institutions: [] },
};

/** The fields as a request has them. */
export function fieldsOfNeed({ need, institutions }: TailoredRequestView): NeedFields {
  const { hoursPerWeek, weeks, startsOn, personWords = '', helpLanguages, ...same } = need;
  return {
    ...same,
    ...{ personWords, institutions: [...institutions], helpLanguages: [...helpLanguages] },
    hoursPerWeek: formatNumber(hoursPerWeek),
    weeks: formatNumber(weeks),
    startsOn: typedDate(startsOn),
  };
}

/** Reads the fields with a shape, beside what the page knows. */
export function readNeed<Body>(
  shape: z.ZodMiniType<Body>,
  fields: NeedFields,
  known: object,
  today: string,
): Reading<NeedFields, Body> {
  const { hoursPerWeek, weeks, startsOn, personWords, ...same } = fields;
  const read = readWithShape(shape, {
    ...{ ...same, ...known },
    hoursPerWeek: numberAsTyped(hoursPerWeek),
    weeks: numberAsTyped(weeks),
    startsOn: readDate(startsOn, today) ?? startsOn,
    ...(personWords.trim() && { personWords }),
  });
  if ('body' in read) return read;
  const t = describeText();
  return {
    errors: {
      ...read.errors,
      ...emptyOf(fields, t.asks),
      ...notNumbers(fields, ['hoursPerWeek', 'weeks'], t.notANumber),
    },
  };
}

/** What the price can be reckoned from, once enough is written. */
export function reckonedFrom({ theme, hoursPerWeek, weeks }: NeedFields): Reckoned | undefined {
  const known = upliftThemes.find((each) => each === theme);
  const [hours, count] = [numberAsTyped(hoursPerWeek), numberAsTyped(weeks)];
  return known && typeof hours === 'number' && typeof count === 'number'
    ? { theme: known, hoursPerWeek: hours, weeks: count }
    : undefined;
}
