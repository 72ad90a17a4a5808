import type { ContactFields } from '#kit/forms/contact.ts';
import { placeFields, type PlaceFields } from '#kit/forms/places.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { CompanyInRegister, CompanyProfile } from '#shared/shapes/company.ts';

/** The sites in the form: as many as a company may have. */
export const sites = { list: 'sites', most: 12 } as const;

/** What stands in the fields of a profile; their names are the paths of the request. */
export type ProfileFields = {
  readonly kind: string;
  readonly roleInNetwork: string;
  readonly municipalities: readonly string[];
  readonly inclusiveness: readonly string[];
} & ContactFields &
  PlaceFields<'sites'>;

/** The fields of a company that joins: what the register knows is filled in, and the name of whoever is signed in. */
export function fieldsFromRegister(found: CompanyInRegister, contactName: string): ProfileFields {
  return {
    kind: found.kindGuess,
    roleInNetwork: '',
    municipalities: [],
    'contact.name': contactName,
    'contact.email': '',
    'contact.phone': '',
    inclusiveness: [],
    ...placeFields(sites, [{ name: found.name, ...found.address }]),
  };
}

/** The fields as the profile has them. */
export function fieldsOfProfile(company: CompanyProfile): ProfileFields {
  return {
    kind: company.kind,
    roleInNetwork: company.roleInNetwork,
    municipalities: company.municipalities,
    'contact.name': company.contact.name,
    'contact.email': company.contact.email,
    'contact.phone': formatPhone(company.contact.phone),
    inclusiveness: company.inclusiveness,
    ...placeFields(sites, company.sites),
  };
}
