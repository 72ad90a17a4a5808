import type { PolicyRow } from '../policy-row.ts';

/** Those who talk with the person about education. */
const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

/** What may be done with a person's consent to institutions seeing them. */
export const consentPolicy = {
  'record-education-consent': {
    id: 'C40',
    purpose: 'education',
    viewing: {
      da: 'Skrev ned, at du har sagt ja til, at uddannelsessteder må se dit navn.',
      en: 'Wrote down that you agreed that institutions may see your name.',
    },
    roles: staff,
  },
  'withdraw-education-consent': {
    id: 'C41',
    purpose: 'education',
    viewing: {
      da: 'Skrev ned, at du har trukket dit samtykke til uddannelsessteder tilbage.',
      en: 'Wrote down that you took back your consent to institutions.',
    },
    roles: staff,
  },
  'show-education-consent': {
    id: 'C42',
    purpose: 'education',
    viewing: {
      da: 'Så, om du har sagt ja til, at uddannelsessteder må se dit navn.',
      en: 'Saw whether you agreed that institutions may see your name.',
    },
    roles: staffAndLeader,
  },
  'list-own-consents': {
    id: 'C43',
    purpose: 'own-data',
    viewing: { da: 'Du så dine samtykker.', en: 'You saw your consents.' },
    roles: { candidate: 'self' },
  },
  'withdraw-own-consent': {
    id: 'C44',
    purpose: 'own-data',
    viewing: { da: 'Du trak dit samtykke tilbage.', en: 'You took your consent back.' },
    roles: { candidate: 'self' },
  },
} as const satisfies Record<string, PolicyRow>;
