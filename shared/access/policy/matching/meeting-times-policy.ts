import { ownCompany, type PolicyRow } from '../policy-row.ts';
import { byCompanysLink, byPersonsLink } from './held-link.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];
const readers = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];
const contact = { 'company-contact': ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done with times for a match meeting: by the staff who ask, and by person and company who answer. */
export const meetingTimesPolicy = {
  'propose-meeting-times': {
    id: 'M200',
    purpose: 'matching',
    viewing: {
      da: 'Spurgte dig og en virksomhed, hvornår I kan mødes.',
      en: 'Asked you and a company when you can meet.',
    },
    roles: staff,
  },
  'propose-other-times': {
    id: 'M201',
    purpose: 'matching',
    viewing: {
      da: 'Foreslog dig og en virksomhed andre tider at mødes på.',
      en: 'Proposed other times to meet to you and a company.',
    },
    roles: staff,
  },
  'withdraw-meeting-times': {
    id: 'M202',
    purpose: 'matching',
    viewing: {
      da: 'Tog forslag til tider for et møde tilbage.',
      en: 'Took back proposed times for a meeting.',
    },
    roles: staff,
  },
  'call-at-proposed-time': {
    id: 'M203',
    purpose: 'matching',
    viewing: {
      da: 'Indkaldte dig og en virksomhed til et matchmøde på en af de foreslåede tider.',
      en: 'Called you and a company to a match meeting at one of the proposed times.',
    },
    roles: staff,
  },
  'open-meeting-times': {
    id: 'M204',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad du og en virksomhed har svaret på tider for et møde.',
      en: 'Saw what you and a company have answered to times for a meeting.',
    },
    roles: readers,
  },
  'list-candidate-meeting-times': {
    id: 'M205',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvilke tider for møder du er blevet spurgt om.',
      en: 'Saw which times for meetings you have been asked about.',
    },
    roles: readers,
  },
  'list-asked-meeting-times': {
    id: 'M206',
    purpose: 'matching',
    viewing: {
      da: 'Så på en liste, at du er spurgt om tider for et møde.',
      en: 'Saw on a list that you are asked about times for a meeting.',
    },
    roles: staff,
  },
  'list-my-meeting-times': {
    id: 'M207',
    purpose: 'own-data',
    viewing: { da: 'Du så tider for et møde.', en: 'You saw times for a meeting.' },
    roles: { candidate: 'self' },
  },
  'answer-my-meeting-times': {
    id: 'M208',
    purpose: 'own-data',
    viewing: { da: 'Du svarede på tider for et møde.', en: 'You answered times for a meeting.' },
    roles: { candidate: 'self' },
  },
  'list-company-meeting-times': {
    id: 'M209',
    purpose: 'company-network',
    viewing: {
      da: 'Så på virksomhedens liste, at I skal finde en tid at mødes på.',
      en: 'Saw on the company’s list that you are to find a time to meet.',
    },
    roles: contact,
  },
  'answer-company-meeting-times': {
    id: 'M210',
    purpose: 'company-network',
    viewing: {
      da: 'Svarede for virksomheden på tider for et møde med dig.',
      en: 'Answered times for a meeting with you for the company.',
    },
    roles: contact,
  },
  'open-my-times-link': { id: 'M211', ...byPersonsLink },
  'answer-my-times-by-link': { id: 'M212', ...byPersonsLink },
  'open-company-times-link': { id: 'M213', ...byCompanysLink },
  'answer-company-times-by-link': { id: 'M214', ...byCompanysLink },
} as const satisfies Record<string, PolicyRow>;
