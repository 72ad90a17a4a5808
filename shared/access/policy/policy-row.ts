import type { ScopeKind } from '#shared/kernel/scope.ts';
import type { Role } from '../roles.ts';

/** What binds the caller to the scope a request names and, for partners, to the organisation it is about. */
export type Relation = 'own-municipality' | 'own-partnership' | 'self' | OwnOrganisation;

/** The caller's own organisation must be the one that this parameter of the path names; a path without it lets nobody in. */
export type OwnOrganisation = { readonly relation: 'own-organisation'; readonly parameter: OrganisationParameter };

/** Parameters of a path that name an organisation; which of the caller's they are held against stands in `decide.ts`. */
export type OrganisationParameter = 'companyId' | 'cvr' | 'institutionId';

/** The company a path names as `:companyId` is the caller's own. */
export const ownCompany = { relation: 'own-organisation', parameter: 'companyId' } as const satisfies OwnOrganisation;

/** The institution or training site a path names as `:institutionId` is the caller's own. */
export const ownInstitution = {
  relation: 'own-organisation',
  parameter: 'institutionId',
} as const satisfies OwnOrganisation;

export type PolicyRow = {
  /** Stands in the access log beside each act. */
  readonly id: string;
  /** Why a person's data is touched; shown to the citizen in plain words (`purpose.text.ts`). */
  readonly purpose: Purpose;
  /** What the person reads that somebody did with their data: a whole sentence to the person; `none` touches nobody's. */
  readonly viewing: ViewingWords | 'none';
  readonly roles: { readonly [role in Role]?: Relation };
  /**
   * Open to whoever has the address, signed in or not, in scopes of this kind: then no role is named, and what the address
   * ends with is a random word that nobody can guess.
   */
  readonly anyone?: ScopeKind;
};

export type Purpose =
  'visitation' | 'matching' | 'follow-up' | 'results' | 'company-network' | 'education' | 'own-data' | 'administration';

export type ViewingWords = { readonly da: string; readonly en: string };
