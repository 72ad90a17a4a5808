import type { PolicyRow } from './policy-row.ts';

/** What may be done in visitation. */
export const visitationPolicy = {
  'refer-candidate': { id: 'V01', purpose: 'visitation', roles: { caseworker: 'own-municipality' } },
  'list-work': {
    id: 'V02',
    purpose: 'visitation',
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality', 'team-leader': 'own-municipality' },
  },
  'open-candidate': {
    id: 'V03',
    purpose: 'visitation',
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality', 'team-leader': 'own-municipality' },
  },
  'search-candidates': {
    id: 'V04',
    purpose: 'visitation',
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality', 'team-leader': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
