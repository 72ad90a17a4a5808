import { readNaming, type BuddyFields } from '#kit/companies/read-naming.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import type { BuddyNaming } from '#shared/shapes/company.ts';
import { companiesText } from './companies.text.ts';

/** Reads the fields as a naming on behalf of a company, said in the words of its page. */
export function readBuddy(fields: BuddyFields, today: string): Reading<BuddyFields, BuddyNaming> {
  return readNaming(fields, today, companiesText().buddy);
}
