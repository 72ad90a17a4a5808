import { readNaming, type BuddyFields } from '#kit/companies/read-naming.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import type { BuddyNaming } from '#shared/shapes/company.ts';
import { emptyOf } from '../../forms/ask-for.ts';
import { buddiesText } from './buddies.text.ts';

/** Reads the fields as a naming; what is empty and must not be is asked for. */
export function readBuddy(fields: BuddyFields, today: string): Reading<BuddyFields, BuddyNaming> {
  const t = buddiesText();
  const read = readNaming(fields, today, { notADate: t.notADate });
  return 'body' in read ? read : { errors: { ...read.errors, ...emptyOf(fields, t.asks) } };
}
