import { addressPolicy } from './address-policy.ts';
import type { PolicyRow } from '../policy-row.ts';

/** Those who talk with the person. */
const staff = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;

/** What may be done with what a person has said yes to, and with where they live. */
export const purposeConsentPolicy = {
  ...addressPolicy,
  'ask-consent': {
    id: 'V280',
    purpose: 'visitation',
    viewing: { da: 'Spurgte dig om et samtykke.', en: 'Asked you for a consent.' },
    roles: staff,
  },
  'record-consent': {
    id: 'V281',
    purpose: 'visitation',
    viewing: { da: 'Skrev ned, hvad du sagde om et samtykke.', en: 'Wrote down what you said about a consent.' },
    roles: staff,
  },
  'show-consents': {
    id: 'V282',
    purpose: 'visitation',
    viewing: { da: 'Så, hvad du har sagt ja og nej til.', en: 'Saw what you have said yes and no to.' },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'list-my-consents': {
    id: 'V283',
    purpose: 'own-data',
    viewing: { da: 'Du så, hvad du har sagt ja til.', en: 'You saw what you have said yes to.' },
    roles: { candidate: 'self' },
  },
  'answer-consent': {
    id: 'V284',
    purpose: 'own-data',
    viewing: { da: 'Du svarede på et samtykke.', en: 'You answered about a consent.' },
    roles: { candidate: 'self' },
  },
} as const satisfies Record<string, PolicyRow>;
