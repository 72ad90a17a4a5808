import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { MunicipalContactView } from '#shared/shapes/municipal-contact.ts';

/** Whom to call in a municipality: its contact, or nobody yet. */
export interface ContactToCall {
  readonly municipality: string;
  readonly contact: MunicipalContactView | undefined;
}

/** A line per municipality that the company takes people from, those with a contact first; who left is nobody to call. */
export function contactsToCall({
  municipalities,
  contacts,
}: Pick<CompanyProfile, 'municipalities' | 'contacts'>): readonly ContactToCall[] {
  return municipalities
    .map((municipality) => ({
      municipality,
      contact: contacts.find((known) => known.municipality === municipality && !known.hasLeft),
    }))
    .toSorted((one, other) => Number(other.contact !== undefined) - Number(one.contact !== undefined));
}
