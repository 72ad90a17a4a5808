import type { PolicyRow } from './policy-row.ts';

/** What may be done with the rules a municipality works by: its staff read them, its leader decides what is local. */
export const rulesPolicy = {
  'show-rules': {
    id: 'V300',
    purpose: 'administration',
    viewing: 'none',
    roles: {
      caseworker: 'own-municipality',
      'job-broker': 'own-municipality',
      'network-coordinator': 'own-municipality',
      'education-coordinator': 'own-municipality',
      'team-leader': 'own-municipality',
    },
  },
  'set-local-rule': {
    id: 'V301',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
