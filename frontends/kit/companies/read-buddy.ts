import { BuddyNaming } from '#shared/shapes/company.ts';
import { emptyOf } from '../forms/ask-for.ts';
import type { Reading } from '../forms/create-form.ts';
import { readWithShape } from '../forms/read-with-shape.ts';
import { readDate } from '../time/read-dates.ts';
import { buddyFormText } from './buddy-form.text.ts';

/** What stands in the fields of a buddy's naming. */
export type BuddyFields = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly trainedOn: string;
};

/** Reads the fields as a naming. A date without a year is the first such day of the year of `today` (a civil date). */
export function readBuddy(fields: BuddyFields, today: string): Reading<BuddyFields, BuddyNaming> {
  const t = buddyFormText();
  const given = (text: string): string | undefined => text.trim() || undefined;
  const trainedOn = readDate(fields.trainedOn, `${today.slice(0, 4)}-01-01`);
  const isNoDate = given(fields.trainedOn) !== undefined && trainedOn === undefined;
  const naming = { name: fields.name, phone: given(fields.phone), email: given(fields.email), trainedOn };
  const read = readWithShape(BuddyNaming, naming);
  if ('body' in read && !isNoDate) return read;
  const wrong = 'errors' in read ? read.errors : {};
  return { errors: { ...wrong, ...emptyOf(fields, t.asks), ...(isNoDate && { trainedOn: t.notADate }) } };
}
