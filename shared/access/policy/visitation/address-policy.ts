import type { PolicyRow } from '../policy-row.ts';

/** Where a person lives is for the authority alone. */
const caseworker = { caseworker: 'own-municipality' } as const;

/** What may be done with a person's address and its protection. */
export const addressPolicy = {
  'change-address': {
    id: 'V290',
    purpose: 'visitation',
    viewing: {
      da: 'Skrev din adresse, eller at den er beskyttet.',
      en: 'Wrote down your address, or that it is protected.',
    },
    roles: caseworker,
  },
  'reveal-address': {
    id: 'V291',
    purpose: 'visitation',
    viewing: { da: 'Så din adresse.', en: 'Saw your address.' },
    roles: caseworker,
  },
} as const satisfies Record<string, PolicyRow>;
