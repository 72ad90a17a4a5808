import type { PolicyRow } from './policy-row.ts';

const everybodyAtWork = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'network-coordinator': 'own-municipality',
  'education-coordinator': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;

/** What may be done in insight. */
export const insightPolicy = {
  'show-results': { id: 'I01', purpose: 'results', viewing: 'none', roles: everybodyAtWork },
  'list-cases-behind': {
    id: 'I02',
    purpose: 'results',
    viewing: {
      da: 'Så, at du er talt med i kommunens resultater.',
      en: 'Saw that you are counted in the municipality’s results.',
    },
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality', 'team-leader': 'own-municipality' },
  },
  'show-targets': { id: 'I03', purpose: 'results', viewing: 'none', roles: everybodyAtWork },
  'set-targets': { id: 'I04', purpose: 'results', viewing: 'none', roles: { 'team-leader': 'own-municipality' } },
  'export-results': { id: 'I05', purpose: 'results', viewing: 'none', roles: everybodyAtWork },
} as const satisfies Record<string, PolicyRow>;
