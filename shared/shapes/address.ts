import * as z from 'zod/mini';
import { civilDateField, idOf, line, postalCodeField, versionField } from './fields.ts';

/** Where it is known from that an address is protected. */
export const protectionSources = ['civil-register', 'person', 'authority'] as const;

/** A home address as it is written on a letter; the town follows from the postal code. */
export const HomeAddress = z.object({ street: line(120), postalCode: postalCodeField });
export type HomeAddress = z.infer<typeof HomeAddress>;

/** Name and address protection: from when, who says so, and when to look it up again. It ends when somebody says so, never by itself. */
export const AddressProtection = z.object({
  from: civilDateField,
  checkOn: z.optional(civilDateField),
  source: z.enum(protectionSources, 'not-valid'),
});
export type AddressProtection = z.infer<typeof AddressProtection>;

/** The address and its protection as they shall be from now on; an address that is left out stays as it was. */
export const AddressChange = z.object({
  version: versionField(),
  address: z.optional(HomeAddress),
  protection: z.optional(AddressProtection),
});
export type AddressChange = z.infer<typeof AddressChange>;

/** Why somebody needs to see an address. Words of one's own are not taken: they would hold what is protected. */
export const revealReasons = ['send-letter', 'plan-meeting', 'emergency', 'check-address'] as const;

export type RevealReason = (typeof revealReasons)[number];

export const AddressReveal = z.object({ reason: z.enum(revealReasons, 'not-valid') });
export type AddressReveal = z.infer<typeof AddressReveal>;

/** The address, once; seeing it is logged by itself with its reason. */
export const AddressRevealed = z.object({
  candidateId: idOf('candidate'),
  street: z.string(),
  postalCode: z.string(),
  town: z.optional(z.string()),
  isProtected: z.boolean(),
});
export type AddressRevealed = z.infer<typeof AddressRevealed>;
