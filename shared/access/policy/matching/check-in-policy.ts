import { ownCompany, type PolicyRow } from '../policy-row.ts';
import { byCompanysLink, byPersonsLink } from './held-link.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const thoseAtTheCompany = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done with check-ins: three questions to person and workplace. */
export const checkInPolicy = {
  'set-check-in-rhythm': {
    id: 'M186',
    purpose: 'follow-up',
    viewing: { da: 'Bestemte, hvor ofte du bliver spurgt.', en: 'Decided how often you are asked.' },
    roles: staff,
  },
  'ask-check-in': {
    id: 'M222',
    purpose: 'follow-up',
    viewing: { da: 'Spurgte, hvordan det går.', en: 'Asked how it is going.' },
    roles: staff,
  },
  'show-check-ins': {
    id: 'M187',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, hvad du og arbejdspladsen har svaret om, hvordan det går.',
      en: 'Saw what you and the workplace have answered about how it is going.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'list-my-check-ins': {
    id: 'M188',
    purpose: 'own-data',
    viewing: { da: 'Du så, hvad du har svaret.', en: 'You saw what you have answered.' },
    roles: { candidate: 'self' },
  },
  'answer-my-check-in': {
    id: 'M189',
    purpose: 'own-data',
    viewing: { da: 'Du svarede, hvordan det går.', en: 'You answered how it is going.' },
    roles: { candidate: 'self' },
  },
  'list-company-check-ins': {
    id: 'M220',
    purpose: 'company-network',
    viewing: {
      da: 'Så på arbejdspladsen, hvem den bliver spurgt om.',
      en: 'Saw at the workplace whom it is asked about.',
    },
    roles: thoseAtTheCompany,
  },
  'answer-company-check-in': {
    id: 'M221',
    purpose: 'company-network',
    viewing: {
      da: 'Svarede for arbejdspladsen, hvordan det går med dig.',
      en: 'Answered for the workplace how it is going with you.',
    },
    roles: thoseAtTheCompany,
  },
  'open-my-check-in-link': { id: 'M310', ...byPersonsLink },
  'answer-my-check-in-by-link': { id: 'M311', ...byPersonsLink },
  'open-company-check-in-link': { id: 'M312', ...byCompanysLink },
  'answer-company-check-in-by-link': { id: 'M313', ...byCompanysLink },
  'show-break-off-signs': {
    id: 'M223',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, om det, I har sagt, er tegn på, at noget ikke går.',
      en: 'Saw whether what was said is a sign that something is not going well.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'list-break-off-signs': {
    id: 'M224',
    purpose: 'follow-up',
    viewing: {
      da: 'Så dig på listen over pladser, hvor noget måske ikke går.',
      en: 'Saw you on the list of places where something may not be going well.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'settle-break-off-sign': {
    id: 'M225',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, hvad der blev gjort ved et tegn.', en: 'Wrote what was done about a sign.' },
    roles: staff,
  },
} as const satisfies Record<string, PolicyRow>;
