import * as z from 'zod/mini';
import {
  choices,
  choicesOf,
  civilDateField,
  emailField,
  idOf,
  line,
  municipalityField,
  nameField,
  pageOf,
  PageQuery,
  phoneField,
  companyIdField,
  versionField,
} from './fields.ts';
import { CompanySite } from './company-site.ts';
import { MunicipalContactView } from './municipal-contact.ts';
import { companyKinds, considerations } from './vocabulary.ts';

/** What a workplace is in the network: people train there, people are taken on there, or both. */
export const networkRoles = ['training', 'receiving', 'both'] as const;
export type NetworkRole = (typeof networkRoles)[number];

/** The one person the network speaks with. */
export const CompanyContact = z.object({ name: nameField(120), email: emailField, phone: phoneField });
export type CompanyContact = z.infer<typeof CompanyContact>;

/** A place of work. */

const profile = {
  kind: z.enum(companyKinds),
  /** Codes of the municipalities whose people it takes; all members of the partnership. */
  municipalities: choices(municipalityField, {
    atLeast: 1,
    atMost: 12,
  }),
  roleInNetwork: z.enum(networkRoles),
  contact: CompanyContact,
  sites: z.array(CompanySite).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(12, 'too-many')),
  /** Needs for consideration that the workplace can meet in general. */
  inclusiveness: choicesOf(considerations),
  /** The day the committing agreement was signed; today where a contact joins the company without naming one. */
  agreedOn: z.optional(civilDateField),
};

/** What is filled in to join the network; the path names the company, and the company register its name and address. */
export const NetworkMembership = z.object(profile);
export type NetworkMembership = z.infer<typeof NetworkMembership>;

/** The whole profile as it shall be, and the version it was read in. */
export const CompanyProfileChange = z.object({ version: versionField(), ...profile });
export type CompanyProfileChange = z.infer<typeof CompanyProfileChange>;

/** Where the register says a company is. */
export const CompanyAddress = z.object({ street: z.string(), postalCode: z.string(), city: z.string() });
export type CompanyAddress = z.infer<typeof CompanyAddress>;

/** What the company register says, so that nobody types it again. */
export const CompanyInRegister = z.object({
  cvr: z.string(),
  name: z.string(),
  address: CompanyAddress,
  industry: z.string(),
  /** A guess from the register's words; the company says what it is. */
  kindGuess: z.enum(companyKinds),
  /** Whether it is in this partnership's network already. */
  alreadyJoined: z.boolean(),
});
export type CompanyInRegister = z.infer<typeof CompanyInRegister>;

/** The answer to joining, to a change of the profile and to what is done with a buddy. */
export const CompanySaved = z.object({ companyId: companyIdField, version: z.number() });
export type CompanySaved = z.infer<typeof CompanySaved>;

const buddyReachable = z.refine<{ email?: string | undefined; phone?: string | undefined }>(
  (buddy) => Boolean(buddy.phone ?? buddy.email),
  { error: 'contact-missing', path: ['phone'] },
);

/** A colleague who shows the ropes. Reached by phone or e-mail. */
export const BuddyNaming = z
  .object({
    name: nameField(120),
    email: z.optional(emailField),
    phone: z.optional(phoneField),
    /** The day buddy training was completed. */
    trainedOn: z.optional(civilDateField),
  })
  .check(buddyReachable);
export type BuddyNaming = z.infer<typeof BuddyNaming>;

export const BuddySaved = z.object({ buddyId: idOf('buddy'), version: z.number() });
export type BuddySaved = z.infer<typeof BuddySaved>;

/** The version the client saw, where a command needs nothing else. */
export const VersionSeen = z.object({ version: versionField() });
export type VersionSeen = z.infer<typeof VersionSeen>;

export const buddyStates = ['named', 'withdrawn'] as const;
export type BuddyState = (typeof buddyStates)[number];

/** A buddy as shown; one who was withdrawn keeps the name alone, for the placements that speak of them. */
export const BuddyView = z.object({
  buddyId: idOf('buddy'),
  version: z.number(),
  state: z.enum(buddyStates),
  name: z.string(),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  trainedOn: z.optional(civilDateField),
});
export type BuddyView = z.infer<typeof BuddyView>;

/** A workplace in full. */
export const CompanyProfile = z.object({
  companyId: companyIdField,
  version: z.number(),
  name: z.string(),
  address: CompanyAddress,
  industry: z.string(),
  kind: z.enum(companyKinds),
  municipalities: z.array(z.string()),
  roleInNetwork: z.enum(networkRoles),
  contact: CompanyContact,
  sites: z.array(CompanySite),
  inclusiveness: z.array(z.enum(considerations)),
  joinedOn: civilDateField,
  agreedOn: z.optional(civilDateField),
  /** Those named first, then those withdrawn. */
  buddies: z.array(BuddyView),
  /** Whom to call in each municipality that has named somebody. */
  contacts: z.array(MunicipalContactView),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;

/** One workplace in a list. */
export const CompanyLine = z.object({
  companyId: companyIdField,
  name: z.string(),
  kind: z.enum(companyKinds),
  roleInNetwork: z.enum(networkRoles),
  city: z.string(),
  joinedOn: civilDateField,
});
export type CompanyLine = z.infer<typeof CompanyLine>;
export const CompanyPage = pageOf(CompanyLine);

export const CompanyQuery = z.extend(PageQuery, {
  /** A member's code; the caller's own where absent. Those who act for a whole partnership must name one. */
  municipality: z.optional(municipalityField),
});

/** Search by the start of a company's name (two letters or more), or by a whole CVR number. */
export const CompanySearch = z.object({ text: line(120) });
export type CompanySearch = z.infer<typeof CompanySearch>;
export const CompaniesFound = z.object({ items: z.array(CompanyLine) });
