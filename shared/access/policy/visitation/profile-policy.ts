import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;
const leader = { 'team-leader': 'own-municipality' } as const;
const caseworker = { caseworker: 'own-municipality' } as const;

/** What may be done about profiles. One person's is for the caseworker alone, who answers for the judgement. */
export const profilePolicy = {
  'show-how-profile-works': { id: 'V160', purpose: 'administration', viewing: 'none', roles: staff },
  'record-profile-legal-basis': { id: 'V161', purpose: 'administration', viewing: 'none', roles: leader },
  'end-profile-legal-basis': { id: 'V162', purpose: 'administration', viewing: 'none', roles: leader },
  'show-candidate-profile': {
    id: 'V163',
    purpose: 'visitation',
    viewing: { da: 'Så profilen, der er lavet af dine svar.', en: 'Saw the profile made of your answers.' },
    roles: caseworker,
  },
  'write-own-judgement': {
    id: 'V164',
    purpose: 'visitation',
    viewing: {
      da: 'Skrev sin egen vurdering og fik lavet en profil af dine svar.',
      en: 'Wrote their own judgement and had a profile made of your answers.',
    },
    roles: caseworker,
  },
  'settle-profile': {
    id: 'V165',
    purpose: 'visitation',
    viewing: { da: 'Skrev, om profilen passer på dig.', en: 'Wrote whether the profile fits you.' },
    roles: caseworker,
  },
  'list-my-profiles': { id: 'V166', purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } },
} as const satisfies Record<string, PolicyRow>;
