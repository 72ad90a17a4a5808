import { formatPhone } from '#shared/kernel/phone.ts';
import type { CompanyInRegister, CompanyProfile, CompanySite } from '#shared/shapes/company.ts';

/** The most sites a company may have; the form keeps room for each. */
export const mostSites = 12;

/** One field of one site, `sites.0.name`: the path in the request. */
export type SiteFieldName = `sites.${number}.${keyof CompanySite & string}`;

/** What stands in the fields of a profile; their names are the paths of the request. */
export type ProfileFields = {
  readonly kind: string;
  readonly roleInNetwork: string;
  readonly municipalities: readonly string[];
  readonly 'contact.name': string;
  readonly 'contact.email': string;
  readonly 'contact.phone': string;
  readonly inclusiveness: readonly string[];
} & SiteFields;

/** The fields of every site there is room for, and how many of them are filled in. */
type SiteFields = { readonly siteCount: string } & { readonly [name in SiteFieldName]: string };

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
    ...siteFields([{ name: found.name, ...found.address }]),
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
    ...siteFields(company.sites),
  };
}

/** The sites as the fields hold them. */
export function sitesOf(fields: ProfileFields): readonly CompanySite[] {
  return Array.from({ length: siteCount(fields) }, (_, place) => ({
    name: fields[`sites.${place}.name`] ?? '',
    street: fields[`sites.${place}.street`] ?? '',
    postalCode: (fields[`sites.${place}.postalCode`] ?? '').trim(),
    city: fields[`sites.${place}.city`] ?? '',
  }));
}

/** How many sites the form shows. */
export function siteCount(fields: ProfileFields): number {
  return Math.min(mostSites, Math.max(1, Number(fields.siteCount) || 1));
}

/** The fields of sites, with empty room up to the most there may be. */
export function siteFields(sites: readonly CompanySite[]): SiteFields {
  const empty: CompanySite = { name: '', street: '', postalCode: '', city: '' };
  const fields = Array.from({ length: mostSites }, (_, place) =>
    Object.entries(sites[place] ?? empty).map(([name, value]) => [`sites.${place}.${name}`, value] as const),
  );
  return { ...Object.fromEntries(fields.flat()), siteCount: String(Math.max(1, sites.length)) } as SiteFields;
}
