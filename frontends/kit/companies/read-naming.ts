import { BuddyNaming } from '#shared/shapes/company.ts';
import type { Reading } from '../forms/create-form.ts';
import { readWithShape, type FieldWords } from '../forms/read-with-shape.ts';
import { readDate } from '../time/read-dates.ts';

/** What stands in the fields of a buddy's naming. */
export type BuddyFields = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly trainedOn: string;
};

/** Reads the fields as a naming. A date without a year is the first such day of the year of `today` (a civil date). */
export function readNaming(
  fields: BuddyFields,
  today: string,
  says: { readonly notADate: string; readonly words?: FieldWords },
): Reading<BuddyFields, BuddyNaming> {
  const given = (text: string): string | undefined => text.trim() || undefined;
  const trainedOn = readDate(fields.trainedOn, `${today.slice(0, 4)}-01-01`);
  const isNoDate = given(fields.trainedOn) !== undefined && trainedOn === undefined;
  const naming = { name: fields.name, phone: given(fields.phone), email: given(fields.email), trainedOn };
  const read = readWithShape(BuddyNaming, naming, says.words);
  if ('body' in read && !isNoDate) return read;
  return { errors: { ...('errors' in read ? read.errors : {}), ...(isNoDate && { trainedOn: says.notADate }) } };
}
