import type { PolicyRow } from '../policy-row.ts';

const self = { candidate: 'self' } as const;

/** What a person does about companions: always in the own scope, and nobody else can do it for them. */
export const companionPolicy = {
  // The page looks again every two seconds, on two phones at one table: what is said and chosen is logged, looking is not.
  'list-my-companions': { id: 'V200', purpose: 'own-data', viewing: 'none', roles: self },
  'make-companion-code': {
    id: 'V201',
    purpose: 'own-data',
    viewing: { da: 'Du lavede en kode til en følgeven.', en: 'You made a code for a companion.' },
    roles: self,
  },
  'type-companion-code': {
    id: 'V202',
    purpose: 'own-data',
    viewing: { da: 'Du tastede en kode fra en, du kender.', en: 'You typed a code from somebody you know.' },
    roles: self,
  },
  'answer-companion': {
    id: 'V203',
    purpose: 'own-data',
    viewing: { da: 'Du sagde ja, nej eller stop til en følgeven.', en: 'You said yes, no or stop to a companion.' },
    roles: self,
  },
  'withdraw-companion-code': {
    id: 'V204',
    purpose: 'own-data',
    viewing: { da: 'Du slettede en kode til en følgeven.', en: 'You deleted a code for a companion.' },
    roles: self,
  },
} as const satisfies Record<string, PolicyRow>;
