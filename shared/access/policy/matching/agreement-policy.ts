import { ownCompany, type PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];
const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];
const contact = { 'company-contact': ownCompany } as const satisfies PolicyRow['roles'];
const own = { purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } } as const;

/** What may be done with agreements about placements: by the municipality, the company, and the person. */
export const agreementPolicy = {
  'draft-agreement': {
    id: 'M150',
    purpose: 'follow-up',
    viewing: { da: 'Begyndte på en aftale om din plads.', en: 'Began an agreement about your place.' },
    roles: staff,
  },
  'change-agreement': {
    id: 'M151',
    purpose: 'follow-up',
    viewing: { da: 'Rettede i aftalen om din plads.', en: 'Changed the words of the agreement about your place.' },
    roles: staff,
  },
  'send-agreement': {
    id: 'M152',
    purpose: 'follow-up',
    viewing: {
      da: 'Sendte aftalen om din plads til underskrift.',
      en: 'Sent the agreement about your place to be signed.',
    },
    roles: staff,
  },
  'withdraw-agreement': {
    id: 'M153',
    purpose: 'follow-up',
    viewing: {
      da: 'Trak en udgave af aftalen om din plads tilbage.',
      en: 'Withdrew a version of the agreement about your place.',
    },
    roles: staff,
  },
  'sign-agreement': {
    id: 'M154',
    purpose: 'follow-up',
    viewing: {
      da: 'Skrev under på aftalen om din plads for kommunen.',
      en: 'Signed the agreement about your place for the municipality.',
    },
    roles: staffAndLeader,
  },
  'list-agreements': {
    id: 'M155',
    purpose: 'follow-up',
    viewing: {
      da: 'Læste aftalen om din plads og så, hvem der har skrevet under.',
      en: 'Read the agreement about your place and saw who has signed.',
    },
    roles: staffAndLeader,
  },
  'print-agreement': {
    id: 'M156',
    purpose: 'follow-up',
    viewing: { da: 'Hentede aftalen om din plads på papir.', en: 'Fetched the agreement about your place on paper.' },
    roles: staffAndLeader,
  },
  'list-company-agreements': {
    id: 'M157',
    purpose: 'company-network',
    viewing: {
      da: 'Læste aftalen om din plads på arbejdspladsen.',
      en: 'Read the agreement about your place at the workplace.',
    },
    roles: contact,
  },
  'answer-agreement': {
    id: 'M158',
    purpose: 'company-network',
    viewing: {
      da: 'Svarede på aftalen om din plads for arbejdspladsen.',
      en: 'Answered the agreement about your place for the workplace.',
    },
    roles: contact,
  },
  'print-company-agreement': {
    id: 'M159',
    purpose: 'company-network',
    viewing: {
      da: 'Hentede arbejdspladsens eksemplar af aftalen om din plads.',
      en: 'Fetched the workplace’s copy of the agreement about your place.',
    },
    roles: contact,
  },
  'list-my-agreements': { id: 'M160', ...own },
  'answer-my-agreement': { id: 'M161', ...own },
  'print-my-agreement': { id: 'M162', ...own },
} as const satisfies Record<string, PolicyRow>;
