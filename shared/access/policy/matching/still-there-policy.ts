import { ownCompany, type PolicyRow } from '../policy-row.ts';
import { byCompanysLink, byPersonsLink } from './held-link.ts';

/** What may be done with the question six months after the first paid work. */
export const stillTherePolicy = {
  'open-still-there': {
    id: 'M290',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, hvad du og arbejdspladsen har svaret efter seks måneder.',
      en: 'Saw what you and the workplace have answered after six months.',
    },
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality', 'team-leader': 'own-municipality' },
  },
  'list-carried-checks': {
    id: 'M376',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, at kommunen spørger for din gamle kommune, om du stadig er i dit job.',
      en: 'Saw that the municipality asks for your old one whether you are still in your job.',
    },
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality', 'team-leader': 'own-municipality' },
  },
  'list-my-still-there': {
    id: 'M291',
    purpose: 'own-data',
    viewing: { da: 'Du så spørgsmålet efter seks måneder.', en: 'You saw the question after six months.' },
    roles: { candidate: 'self' },
  },
  'answer-my-still-there': {
    id: 'M292',
    purpose: 'own-data',
    viewing: { da: 'Du svarede, om du stadig er på pladsen.', en: 'You answered whether you are still at the place.' },
    roles: { candidate: 'self' },
  },
  'list-company-still-there': {
    id: 'M293',
    purpose: 'company-network',
    viewing: {
      da: 'Så på arbejdspladsen, hvem den bliver spurgt om efter seks måneder.',
      en: 'Saw at the workplace whom it is asked about after six months.',
    },
    roles: { 'company-contact': ownCompany },
  },
  'answer-company-still-there': {
    id: 'M294',
    purpose: 'company-network',
    viewing: {
      da: 'Svarede for arbejdspladsen, om du stadig er der.',
      en: 'Answered for the workplace whether you are still there.',
    },
    roles: { 'company-contact': ownCompany },
  },
  'open-my-still-there-link': { id: 'M314', ...byPersonsLink },
  'answer-my-still-there-by-link': { id: 'M315', ...byPersonsLink },
  'open-company-still-there-link': { id: 'M316', ...byCompanysLink },
  'answer-company-still-there-by-link': { id: 'M317', ...byCompanysLink },
} as const satisfies Record<string, PolicyRow>;
