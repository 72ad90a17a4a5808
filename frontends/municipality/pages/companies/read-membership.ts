import type { Reading } from '#kit/forms/create-form.ts';
import { CompanySite } from '#shared/shapes/company-site.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { NetworkMembership, type CompanyInRegister } from '#shared/shapes/company.ts';
import { joinText } from './join.text.ts';

/** What stands in the fields of a membership; their names are the paths of the request. */
export type MembershipFields = {
  readonly kind: string;
  readonly roleInNetwork: string;
  readonly municipalities: readonly string[];
  readonly 'contact.name': string;
  readonly 'contact.email': string;
  readonly 'contact.phone': string;
  readonly 'sites.0.name': string;
  readonly 'sites.0.street': string;
  readonly 'sites.0.postalCode': string;
  readonly 'sites.0.city': string;
  readonly inclusiveness: readonly string[];
  readonly agreedOn: string;
};

/** The fields with what the register knows filled in, and the own municipality chosen. */
export function fieldsFromRegister(found: CompanyInRegister, municipality: string): MembershipFields {
  return {
    kind: found.kindGuess,
    roleInNetwork: '',
    municipalities: [municipality],
    'contact.name': '',
    'contact.email': '',
    'contact.phone': '',
    'sites.0.name': found.name,
    'sites.0.street': found.address.street,
    'sites.0.postalCode': found.address.postalCode,
    'sites.0.city': found.address.city,
    inclusiveness: [],
    agreedOn: '',
  };
}

/** Reads the fields as a membership. A day without a year is in the year of `today`. */
export function readMembership(fields: MembershipFields, today: string): Reading<MembershipFields, NetworkMembership> {
  const t = joinText();
  const site = siteIn(fields);
  const agreedOn = readDate(fields.agreedOn, `${today.slice(0, 4)}-01-01`);
  const isNoDate = fields.agreedOn.trim() !== '' && agreedOn === undefined;
  const membership = {
    kind: fields.kind,
    roleInNetwork: fields.roleInNetwork,
    municipalities: fields.municipalities,
    contact: { name: fields['contact.name'], email: fields['contact.email'], phone: fields['contact.phone'] },
    sites: [site],
    inclusiveness: fields.inclusiveness,
    agreedOn,
  };
  const read = readWithShape(NetworkMembership, membership, t.words);
  if ('body' in read && !isNoDate) return read;
  const ofProfile = 'errors' in read ? Object.entries(read.errors).filter(([name]) => !name.startsWith('sites')) : [];
  return {
    errors: {
      ...Object.fromEntries(ofProfile),
      ...siteErrors(site),
      ...(isNoDate && { agreedOn: t.notADate }),
    },
  };
}

function siteIn(fields: MembershipFields): CompanySite {
  return {
    name: fields['sites.0.name'],
    street: fields['sites.0.street'],
    postalCode: fields['sites.0.postalCode'].trim(),
    city: fields['sites.0.city'],
  };
}

/** The shape names a site's field without its place in the list, so the site is read by itself. */
function siteErrors(site: CompanySite): Record<string, string> {
  const read = readWithShape(CompanySite, site, joinText().siteWords);
  const errors = 'errors' in read ? Object.entries(read.errors) : [];
  return Object.fromEntries(errors.map(([name, text]) => [`sites.0.${name}`, text ?? '']));
}
