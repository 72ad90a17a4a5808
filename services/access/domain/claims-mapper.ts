import * as z from 'zod/mini';
import { parseCpr } from '#shared/kernel/cpr.ts';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { tidyName } from '#shared/kernel/names.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode, partnershipScope, scopeKind } from '#shared/kernel/scope.ts';
import { companyRoleField, institutionRoleField, staffRoleField } from '#shared/shapes/session.ts';
import type { Identity, RoleOffer } from './identity.ts';

const person = { sub: z.string().check(z.minLength(1), z.maxLength(255)), name: z.string().check(z.minLength(1)) };
const scopeOf = (kind: 'municipality' | 'partnership') =>
  z.string().check(z.refine((text) => scopeKind(text) === kind));

const Claims = z.discriminatedUnion('idp', [
  z.object({
    ...person,
    idp: z.literal('municipality'),
    email: z.optional(z.string()),
    municipality: scopeOf('municipality'),
    roles: z.array(z.string()),
  }),
  z.object({
    ...person,
    idp: z.literal('mitid-business'),
    email: z.optional(z.string()),
    cvr: z.string(),
    privileges: z.array(z.string()),
  }),
  z.object({ ...person, idp: z.literal('mitid'), cpr: z.string() }),
  z.object({
    ...person,
    idp: z.literal('partnership'),
    email: z.optional(z.string()),
    partnership: scopeOf('partnership'),
    roles: z.array(z.string()),
  }),
]);
type Claims = z.infer<typeof Claims>;

const secretariatRole = z.enum(['secretariat']);

/**
 * What an identity provider's claims say about a person, in our words. Each kind of provider can give its own roles
 * only: a municipality never makes a secretariat, a company never makes a caseworker. Claims in no known form, or with
 * a CPR or CVR number that cannot be one, are refused whole.
 */
export function mapClaims(claims: unknown): Result<Identity, 'claims-not-understood'> {
  const read = Claims.safeParse(claims);
  if (!read.success) return refuse('claims-not-understood');
  const offers = offersOf(read.data);
  if (!offers) return refuse('claims-not-understood');
  const { idp, sub, name } = read.data;
  const email = 'email' in read.data ? read.data.email : undefined;
  return ok({ idp, subject: sub, name: tidyName(name), ...(email && { email }), offers });
}

function offersOf(claims: Claims): readonly RoleOffer[] | undefined {
  switch (claims.idp) {
    case 'municipality': {
      const municipality = municipalityCode(claims.municipality);
      return those(claims.roles, staffRoleField).map((role) => ({ kind: 'municipality', role, municipality }));
    }
    case 'mitid-business': {
      const cvr = parseCvr(claims.cvr);
      return (
        cvr && [
          ...those(claims.privileges, companyRoleField).map((role) => ({
            kind: 'company' as const,
            role,
            companyId: cvr,
          })),
          ...those(claims.privileges, institutionRoleField).map((role) => ({
            kind: 'institution' as const,
            role,
            institutionId: cvr,
          })),
        ]
      );
    }
    case 'mitid': {
      const read = parseCpr(claims.cpr);
      return 'cpr' in read ? [{ kind: 'citizen', role: 'candidate', cpr: read.cpr }] : undefined;
    }
    case 'partnership': {
      const partnership = partnershipScope(claims.partnership);
      return those(claims.roles, secretariatRole).map((role) => ({ kind: 'partnership', role, partnership }));
    }
  }
}

/** The allowed ones among those claimed, once each, in the order they were claimed. */
function those<Role>(claimed: readonly string[], allowed: z.ZodMiniType<Role>): readonly Role[] {
  return [...new Set(claimed)].flatMap((role) => {
    const read = allowed.safeParse(role);
    return read.success ? [read.data] : [];
  });
}
