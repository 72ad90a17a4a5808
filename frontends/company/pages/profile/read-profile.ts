import type { Reading } from '#kit/forms/create-form.ts';
import { CompanySite } from '#shared/shapes/company-site.ts';
import { contactIn } from '#kit/forms/contact.ts';
import { placeErrors, placesOf } from '#kit/forms/places.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { CompanyProfileChange, NetworkMembership } from '#shared/shapes/company.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { sites, type ProfileFields } from './profile-fields.ts';
import { profileText } from './profile.text.ts';

/** Reads the fields as a membership. */
export function readMembership(fields: ProfileFields): Reading<ProfileFields, NetworkMembership> {
  return withFieldErrors(fields, readWithShape(NetworkMembership, profileIn(fields)));
}

/** Reads the fields as the profile as it shall be; the day of the agreement stays as it was. */
export function readProfileChange(
  fields: ProfileFields,
  before: { readonly version: number; readonly agreedOn?: string | undefined },
): Reading<ProfileFields, CompanyProfileChange> {
  const { version, agreedOn } = before;
  return withFieldErrors(fields, readWithShape(CompanyProfileChange, { version, ...profileIn(fields), agreedOn }));
}

function profileIn(fields: ProfileFields): object {
  return {
    kind: fields.kind,
    roleInNetwork: fields.roleInNetwork,
    municipalities: fields.municipalities,
    contact: contactIn(fields),
    sites: placesOf(sites, fields),
    inclusiveness: fields.inclusiveness,
  };
}

function withFieldErrors<Body>(
  fields: ProfileFields,
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
): Reading<ProfileFields, Body> {
  if ('body' in read) return read;
  const profile = Object.entries(read.errors).filter(([name]) => !name.startsWith('sites'));
  const wrong = placeErrors(sites, fields, profileText().siteAsks, (one) => readWithShape(CompanySite, one));
  return { errors: { ...Object.fromEntries(profile), ...emptyOf(fields, profileText().asks), ...wrong } };
}
