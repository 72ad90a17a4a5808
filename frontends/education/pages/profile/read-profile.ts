import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { placeErrors } from '#kit/forms/places.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { InstitutionChange, InstitutionDepartment, InstitutionMembership } from '#shared/shapes/institution.ts';
import { departments, profileIn, type ProfileFields } from './profile-fields.ts';
import { profileText } from './profile.text.ts';

/** Reads the fields as a membership. */
export function readMembership(fields: ProfileFields): Reading<ProfileFields, InstitutionMembership> {
  return withFieldErrors(fields, readWithShape(InstitutionMembership, profileIn(fields)));
}

/** Reads the fields as the profile as it shall be. */
export function readProfileChange(fields: ProfileFields, version: number): Reading<ProfileFields, InstitutionChange> {
  return withFieldErrors(fields, readWithShape(InstitutionChange, { ...profileIn(fields), version }));
}

function withFieldErrors<Body>(
  fields: ProfileFields,
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
): Reading<ProfileFields, Body> {
  if ('body' in read) return read;
  const profile = Object.entries(read.errors).filter(([name]) => !name.startsWith('departments'));
  const { departments: ofDepartment, ...asks } = profileText().asks;
  const wrong = placeErrors(departments, fields, ofDepartment, (one) => readWithShape(InstitutionDepartment, one));
  return { errors: { ...Object.fromEntries(profile), ...emptyOf(fields, asks), ...wrong } };
}
