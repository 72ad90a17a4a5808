import type { PolicyRow } from '../policy-row.ts';

const whoProposes = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const whoDecides = { 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

/** What may be done with the weights: whoever sees proposals sees what they rest on, the leader decides. */
export const matchWeightsPolicy = {
  'show-match-weights': { id: 'M100', purpose: 'matching', viewing: 'none', roles: whoProposes },
  'list-match-weights': { id: 'M101', purpose: 'matching', viewing: 'none', roles: whoProposes },
  'try-match-weights': {
    id: 'M102',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad du ville få foreslået først med andre vægte.',
      en: 'Saw what you would be proposed first with other weights.',
    },
    roles: whoDecides,
  },
  'set-match-weights': { id: 'M103', purpose: 'matching', viewing: 'none', roles: whoDecides },
  'report-wishes': { id: 'M104', purpose: 'matching', viewing: 'none', roles: whoProposes },
} as const satisfies Record<string, PolicyRow>;
