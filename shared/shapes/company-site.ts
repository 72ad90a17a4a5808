import * as z from 'zod/mini';
import { line, nameField, postalCodeField } from './fields.ts';

/** One of the places where a company's people work. */
export const CompanySite = z.object({
  name: nameField(120),
  street: line(160),
  postalCode: postalCodeField,
  city: line(80),
});
export type CompanySite = z.infer<typeof CompanySite>;

/** A site in one line; nothing where none was chosen. */
export function siteLine(site: CompanySite | undefined): string {
  return site ? `${site.name}, ${site.street}, ${site.postalCode} ${site.city}` : '';
}
