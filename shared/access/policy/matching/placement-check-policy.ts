import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What may be done with the rules of a placement. */
export const placementCheckPolicy = {
  'check-placement': {
    id: 'M140',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad reglerne siger om en plads til dig.',
      en: 'Saw what the rules say about a place for you.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'allow-placement-exception': {
    id: 'M141',
    purpose: 'matching',
    viewing: {
      da: 'Gav lov til, at en regel ikke gælder for din plads, og skrev hvorfor.',
      en: 'Allowed that a rule does not hold for your place, and wrote why.',
    },
    roles: { 'team-leader': 'own-municipality' },
  },
  'list-placement-exceptions': {
    id: 'M143',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvilke regler der er gjort undtagelser fra for dig.',
      en: 'Saw which rules exceptions were made from for you.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'record-company-facts': { id: 'M142', purpose: 'matching', viewing: 'none', roles: staff },
} as const satisfies Record<string, PolicyRow>;
