import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What may be done with visits at a workplace. */
export const visitPolicy = {
  'plan-visit': {
    id: 'M226',
    purpose: 'follow-up',
    viewing: { da: 'Planlagde et besøg på din plads.', en: 'Planned a visit at your place.' },
    roles: staff,
  },
  'move-visit': {
    id: 'M227',
    purpose: 'follow-up',
    viewing: { da: 'Flyttede et besøg på din plads.', en: 'Moved a visit at your place.' },
    roles: staff,
  },
  'cancel-visit': {
    id: 'M228',
    purpose: 'follow-up',
    viewing: { da: 'Aflyste et besøg på din plads.', en: 'Cancelled a visit at your place.' },
    roles: staff,
  },
  'note-visit': {
    id: 'M229',
    purpose: 'follow-up',
    viewing: { da: 'Skrev om et besøg på din plads.', en: 'Wrote about a visit at your place.' },
    roles: staff,
  },
  'list-visits': {
    id: 'M230',
    purpose: 'follow-up',
    viewing: { da: 'Så besøgene på din plads.', en: 'Saw the visits at your place.' },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'list-my-visits': {
    id: 'M231',
    purpose: 'follow-up',
    viewing: { da: 'Så dig på sin liste over besøg.', en: 'Saw you on their list of visits.' },
    roles: staff,
  },
} as const satisfies Record<string, PolicyRow>;
