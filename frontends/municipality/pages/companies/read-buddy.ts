import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { BuddyNaming } from '#shared/shapes/company.ts';
import { companiesText } from './companies.text.ts';

/** What stands in the fields of a naming. */
export type BuddyFields = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly trainedOn: string;
};

/** Reads the fields as a naming. A date without a year is in the year of `today` (a civil date). */
export function readBuddy(fields: BuddyFields, today: string): Reading<BuddyFields, BuddyNaming> {
  const t = companiesText().buddy;
  const given = (text: string): string | undefined => text.trim() || undefined;
  const trainedOn = readDate(fields.trainedOn, `${today.slice(0, 4)}-01-01`);
  const isNoDate = given(fields.trainedOn) !== undefined && trainedOn === undefined;
  const naming = { name: fields.name, phone: given(fields.phone), email: given(fields.email), trainedOn };
  const read = readWithShape(BuddyNaming, naming, t.words);
  if ('body' in read && !isNoDate) return read;
  return { errors: { ...('errors' in read ? read.errors : {}), ...(isNoDate && { trainedOn: t.notADate }) } };
}
