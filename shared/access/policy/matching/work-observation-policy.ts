import { ownCompany, type PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const thoseAtTheCompany = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done with observations about how somebody works. */
export const workObservationPolicy = {
  'list-observations': {
    id: 'M240',
    purpose: 'follow-up',
    viewing: {
      da: 'Læste, hvordan du arbejder på din plads.',
      en: 'Read how you work at your place.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'write-observation': {
    id: 'M241',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, hvordan du arbejder på din plads.', en: 'Wrote how you work at your place.' },
    roles: staff,
  },
  'correct-observation': {
    id: 'M242',
    purpose: 'follow-up',
    viewing: {
      da: 'Rettede i det, der står om, hvordan du arbejder.',
      en: 'Put right what is written about how you work.',
    },
    roles: staff,
  },
  'mark-observation': {
    id: 'M243',
    purpose: 'follow-up',
    viewing: {
      da: 'Sagde, om noget om dit arbejde må bruges i et notat.',
      en: 'Said whether something about your work may be used in a note.',
    },
    roles: staff,
  },
  'withdraw-observation': {
    id: 'M244',
    purpose: 'follow-up',
    viewing: {
      da: 'Tog noget tilbage, der var skrevet om, hvordan du arbejder.',
      en: 'Took back something written about how you work.',
    },
    roles: staff,
  },
  'list-own-observations': {
    id: 'M245',
    purpose: 'company-network',
    viewing: {
      da: 'Læste det, de selv har skrevet om dit arbejde på arbejdspladsen.',
      en: 'Read what they themselves wrote at the workplace about your work.',
    },
    roles: thoseAtTheCompany,
  },
  'describe-work': {
    id: 'M246',
    purpose: 'company-network',
    viewing: {
      da: 'Skrev for arbejdspladsen, hvordan du arbejder.',
      en: 'Wrote for the workplace how you work.',
    },
    roles: thoseAtTheCompany,
  },
  'withdraw-own-observation': {
    id: 'M247',
    purpose: 'company-network',
    viewing: {
      da: 'Tog noget tilbage, arbejdspladsen havde skrevet om dit arbejde.',
      en: 'Took back something the workplace had written about your work.',
    },
    roles: thoseAtTheCompany,
  },
} as const satisfies Record<string, PolicyRow>;
