import { ownCompany, type PolicyRow } from '../policy-row.ts';

const staff = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;
const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const;
/** The network's own people work with companies too. */
const withCompanies = { ...staffAndLeader, 'network-coordinator': 'own-municipality' } as const;

/** What may be done when a placement has ended and its parties look back on it. */
export const lookBackPolicy = {
  'open-look-back': {
    id: 'M340',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, hvad du og arbejdspladsen siger om en plads, der er slut.',
      en: 'Saw what you and the workplace say of a place that has ended.',
    },
    roles: staffAndLeader,
  },
  'list-look-backs': {
    id: 'M341',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad I har lært af dine tidligere pladser.',
      en: 'Saw what was learned from your earlier places.',
    },
    roles: staffAndLeader,
  },
  'list-my-look-backs': {
    id: 'M342',
    purpose: 'own-data',
    viewing: { da: 'Du så tilbage på din plads.', en: 'You looked back on your place.' },
    roles: { candidate: 'self' },
  },
  'answer-my-look-back': {
    id: 'M343',
    purpose: 'own-data',
    viewing: {
      da: 'Du fortalte, hvordan du ser på, at pladsen sluttede.',
      en: 'You told how you see that the place ended.',
    },
    roles: { candidate: 'self' },
  },
  'list-company-look-backs': {
    id: 'M344',
    purpose: 'company-network',
    viewing: {
      da: 'Så på arbejdspladsen, at der bliver spurgt til den tid, du var der.',
      en: 'Saw at the workplace that it is asked about the time you were there.',
    },
    roles: { 'company-contact': ownCompany },
  },
  'answer-company-look-back': {
    id: 'M345',
    purpose: 'company-network',
    viewing: {
      da: 'Fortalte for arbejdspladsen, hvordan den ser på, at din plads sluttede.',
      en: 'Told for the workplace how it sees that your place ended.',
    },
    roles: { 'company-contact': ownCompany },
  },
  'list-company-again': {
    id: 'M346',
    purpose: 'company-network',
    viewing: 'none',
    roles: withCompanies,
  },
  'list-companies-to-ask': {
    id: 'M347',
    purpose: 'company-network',
    viewing: 'none',
    roles: withCompanies,
  },
  'move-company-again': {
    id: 'M348',
    purpose: 'company-network',
    viewing: 'none',
    roles: { ...staff, 'network-coordinator': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
