import { ownCompany, type PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];
const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];
const leader = { 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

/** What may be done with money for help at a workplace. */
export const compensationPolicy = {
  'list-compensations': {
    id: 'M270',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, hvad der er bevilget til støtte på din plads.',
      en: 'Saw what is granted for support at your place.',
    },
    roles: staffAndLeader,
  },
  'draft-compensation': {
    id: 'M271',
    purpose: 'follow-up',
    viewing: {
      da: 'Begyndte på en bevilling til støtte på din plads.',
      en: 'Began a grant for support at your place.',
    },
    roles: staff,
  },
  'change-compensation': {
    id: 'M272',
    purpose: 'follow-up',
    viewing: { da: 'Rettede et udkast til støtte på din plads.', en: 'Changed a draft of support at your place.' },
    roles: staff,
  },
  'send-compensation': {
    id: 'M273',
    purpose: 'follow-up',
    viewing: {
      da: 'Sendte et udkast til støtte på din plads til afgørelse.',
      en: 'Sent a draft of support at your place to be decided.',
    },
    roles: staff,
  },
  'withdraw-compensation': {
    id: 'M274',
    purpose: 'follow-up',
    viewing: {
      da: 'Trak et udkast til støtte på din plads tilbage.',
      en: 'Withdrew a draft of support at your place.',
    },
    roles: staff,
  },
  'decide-compensation': {
    id: 'M275',
    purpose: 'follow-up',
    viewing: {
      da: 'Afgjorde, om der er penge til støtte på din plads.',
      en: 'Decided whether there is money for support at your place.',
    },
    roles: leader,
  },
  'stop-compensation': {
    id: 'M276',
    purpose: 'follow-up',
    viewing: { da: 'Stoppede en bevilling til støtte på din plads.', en: 'Stopped a grant for support at your place.' },
    roles: staffAndLeader,
  },
  'list-compensations-to-decide': {
    id: 'M277',
    purpose: 'follow-up',
    viewing: {
      da: 'Så dig på listen over støtte, der skal afgøres.',
      en: 'Saw you on the list of support to be decided.',
    },
    roles: leader,
  },
  'list-company-compensations': {
    id: 'M278',
    purpose: 'company-network',
    viewing: {
      da: 'Så, hvad arbejdspladsen får for at støtte dig.',
      en: 'Saw what the workplace is paid for supporting you.',
    },
    roles: { 'company-contact': ownCompany },
  },
} as const satisfies Record<string, PolicyRow>;
