import type { companyRoles, institutionRoles, Role } from '#shared/access/roles.ts';
import type { Cpr } from '#shared/kernel/cpr.ts';
import type { CompanyId, InstitutionId } from '#shared/kernel/ids.ts';
import type { MunicipalityCode, PartnershipScope } from '#shared/kernel/scope.ts';

/** Which kind of sign-in vouches for a person. */
export const identityProviders = ['municipality', 'mitid-business', 'mitid', 'partnership'] as const;
export type IdentityProviderName = (typeof identityProviders)[number];

/** Somebody whom an identity provider vouches for, and the roles its claims offer. */
export type Identity = {
  readonly idp: IdentityProviderName;
  /** The person at that provider: stable, and said to nobody outside this service. */
  readonly subject: string;
  readonly name: string;
  readonly email?: string;
  readonly offers: readonly RoleOffer[];
};

/** A role as the claims give it, before the directory says which place it belongs to. The CPR number ends here. */
export type RoleOffer =
  | { readonly kind: 'municipality'; readonly role: Role; readonly municipality: MunicipalityCode }
  | { readonly kind: 'company'; readonly role: (typeof companyRoles)[number]; readonly companyId: CompanyId }
  | {
      readonly kind: 'institution';
      readonly role: (typeof institutionRoles)[number];
      readonly institutionId: InstitutionId;
    }
  | { readonly kind: 'citizen'; readonly role: 'candidate'; readonly cpr: Cpr }
  | { readonly kind: 'partnership'; readonly role: 'secretariat'; readonly partnership: PartnershipScope };
