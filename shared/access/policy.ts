import type { Role } from './roles.ts';

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

const municipal = 'own-municipality';

/**
 * Role × action × relation → rule and purpose. Deny by default; a route without a row fails the test run
 * (test/architecture). An action is named as the capability's file.
 */
export const policy = {
  // visitation
  'refer-candidate': { id: 'V01', purpose: 'visitation', roles: { caseworker: municipal } },
  'list-work': {
    id: 'V02',
    purpose: 'visitation',
    roles: { caseworker: municipal, 'job-broker': municipal, 'team-leader': municipal },
  },
  'open-candidate': {
    id: 'V03',
    purpose: 'visitation',
    roles: { caseworker: municipal, 'job-broker': municipal, 'team-leader': municipal },
  },
  'search-candidates': {
    id: 'V04',
    purpose: 'visitation',
    roles: { caseworker: municipal, 'job-broker': municipal, 'team-leader': municipal },
  },
} as const satisfies Record<string, PolicyRow>;

export type ActionName = keyof typeof policy;

/** What the platform does by itself when an event arrives; no route can be named so. */
export type SystemAction = 'take-in-event';
