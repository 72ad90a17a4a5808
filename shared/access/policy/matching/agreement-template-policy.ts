import type { PolicyRow } from '../policy-row.ts';

const whoDrafts = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const whoDecides = { 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

const ofNobody = { purpose: 'follow-up', viewing: 'none' } as const;

/** What may be done with a municipality's own words in its agreements: whoever drafts reads them, the leader decides. */
export const agreementTemplatePolicy = {
  'show-agreement-template': { id: 'M370', ...ofNobody, roles: whoDrafts },
  'list-agreement-templates': { id: 'M371', ...ofNobody, roles: whoDrafts },
  'try-agreement-template': { id: 'M372', ...ofNobody, roles: whoDecides },
  'print-agreement-template': { id: 'M373', ...ofNobody, roles: whoDecides },
  'set-agreement-template': { id: 'M374', ...ofNobody, roles: whoDecides },
  'renew-agreement': {
    id: 'M375',
    purpose: 'follow-up',
    viewing: {
      da: 'Fornyede aftalen om din plads med en ny sidste dag.',
      en: 'Renewed the agreement about your place with a new last day.',
    },
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
