import * as z from 'zod/mini';
import { companyRoles, institutionRoles, municipalityRoles, roles } from '#shared/access/roles.ts';
import { instantField, line } from './fields.ts';

/** Any role; and those that a municipality, a company or an institution gives its own people. */
export const roleField = z.enum(roles);
export const staffRoleField = z.enum(municipalityRoles);
export const companyRoleField = z.enum(companyRoles);
export const institutionRoleField = z.enum(institutionRoles);

/** One role a person may act in: what `POST /api/access/session/role` chooses by `key`. */
export const SessionRole = z.object({
  key: z.string(),
  role: roleField,
  /** Where the role was given: a municipality, a partnership or the citizen's own. */
  scope: z.string(),
  /** The name of that place; the person's own name for a citizen. */
  scopeName: z.string(),
  partnership: z.optional(z.string()),
  companyId: z.optional(z.string()),
  institutionId: z.optional(z.string()),
});
export type SessionRole = z.infer<typeof SessionRole>;

/** Who is signed in, as `GET /api/access/session` tells it; `now` is the platform's clock. */
export const SessionView = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false), now: instantField }),
  z.object({
    signedIn: z.literal(true),
    now: instantField,
    personId: z.string(),
    name: z.string(),
    /** The token every change carries in `X-CSRF-Token`. */
    csrf: z.string(),
    language: z.optional(z.enum(['da', 'en'])),
    roles: z.array(SessionRole),
    /** The key of the role in use; absent where the person has no role here. */
    active: z.optional(z.string()),
    /** What that role may do, by the names of the policy's actions; none without a role. */
    actions: z.array(z.string()),
  }),
]);
export type SessionView = z.infer<typeof SessionView>;

export const RoleChoice = z.object({ key: line(200) });
export type RoleChoice = z.infer<typeof RoleChoice>;

/** The role that is in use now. */
export const RoleChosen = z.object({ active: z.string() });
export type RoleChosen = z.infer<typeof RoleChosen>;

/** Where the browser goes to end the session at the identity provider too. */
export const SignedOut = z.object({ endSessionUrl: z.string() });
export type SignedOut = z.infer<typeof SignedOut>;
