import type { Role } from '../roles.ts';

/** What binds the caller to the scope a request names. */
export type Relation = 'own-municipality' | 'own-partnership' | 'own-company' | 'self';

export type PolicyRow = {
  /** Stands in the access log beside each act. */
  readonly id: string;
  /** Why a person's data is touched; shown to the citizen in plain words (`purpose.text.ts`). */
  readonly purpose: Purpose;
  readonly roles: { readonly [role in Role]?: Relation };
};

export type Purpose =
  'visitation' | 'matching' | 'follow-up' | 'results' | 'company-network' | 'own-data' | 'administration';
