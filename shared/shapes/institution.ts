import * as z from 'zod/mini';
import {
  civilDateField,
  companyIdField,
  emailField,
  line,
  nameField,
  pageOf,
  phoneField,
  postalCodeField,
  versionField,
  words,
} from './fields.ts';

/** What an institution is. A training site (uddannelsessted) has people assigned to it; an awarding body samples what others assess. */
export const institutionKinds = [
  'amu-centre',
  'vocational-school',
  'language-school',
  'fgu',
  'stu',
  'adult-education',
  'training-site',
  'awarding-body',
] as const;

/** A department: a place where something is taught. */
export const InstitutionDepartment = z.object({
  name: nameField(120),
  street: line(160),
  postalCode: postalCodeField,
  city: line(80),
});
export type InstitutionDepartment = z.infer<typeof InstitutionDepartment>;

/** The one person the network writes to and calls. */
export const InstitutionContact = z.object({ name: nameField(120), email: emailField, phone: phoneField });
export type InstitutionContact = z.infer<typeof InstitutionContact>;

const profile = {
  kind: z.enum(institutionKinds),
  /** What it can do for people far from the labour market, in a few plain sentences. */
  about: words(800),
  departments: z.array(InstitutionDepartment).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(20, 'too-many')),
  contact: InstitutionContact,
  /** From which day it is accredited to assess by the OCN method; absent where it is not. */
  accreditedFrom: z.optional(civilDateField),
};

/** What is filled in to join the partnership; the path names the institution, and the company register its name. */
export const InstitutionMembership = z.object(profile);
export type InstitutionMembership = z.infer<typeof InstitutionMembership>;

/** The whole profile as it shall be, and the version it was read in. */
export const InstitutionChange = z.object({ version: versionField(), ...profile });
export type InstitutionChange = z.infer<typeof InstitutionChange>;

/** The answer to joining and to a change. */
export const InstitutionSaved = z.object({ institutionId: companyIdField, version: z.number() });
export type InstitutionSaved = z.infer<typeof InstitutionSaved>;

/** An institution as its people and the partnership's members read it. */
export const InstitutionView = z.object({
  institutionId: companyIdField,
  version: z.number(),
  name: z.string(),
  joinedOn: civilDateField,
  ...profile,
});
export type InstitutionView = z.infer<typeof InstitutionView>;

/** An institution as a line in the list. */
export const InstitutionLine = z.object({
  institutionId: companyIdField,
  name: z.string(),
  kind: z.enum(institutionKinds),
  city: z.string(),
  accredited: z.boolean(),
});
export type InstitutionLine = z.infer<typeof InstitutionLine>;

export const InstitutionPage = pageOf(InstitutionLine);
export type InstitutionPage = z.infer<typeof InstitutionPage>;
