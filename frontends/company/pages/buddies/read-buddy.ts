import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { BuddyNaming } from '#shared/shapes/company.ts';
import { emptyOf } from '../../forms/ask-for.ts';
import { buddiesText } from './buddies.text.ts';

/** What stands in the fields of a naming. */
export type BuddyFields = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly trainedOn: string;
};

/** Reads the fields as a naming. A date without a year is the first such day of the year of `today` (a civil date). */
export function readBuddy(fields: BuddyFields, today: string): Reading<BuddyFields, BuddyNaming> {
  const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  const trainedOn = readDate(fields.trainedOn, `${today.slice(0, 4)}-01-01`);
  const isNoDate = given(fields.trainedOn) !== undefined && trainedOn === undefined;
  const read = readWithShape(BuddyNaming, {
    name: fields.name,
    phone: given(fields.phone),
    email: given(fields.email),
    trainedOn,
  });
  if ('body' in read && !isNoDate) return read;
  const errors = {
    ...('errors' in read ? read.errors : {}),
    ...emptyOf(fields, buddiesText().asks),
    ...(isNoDate ? { trainedOn: buddiesText().notADate } : {}),
  };
  return { errors };
}
