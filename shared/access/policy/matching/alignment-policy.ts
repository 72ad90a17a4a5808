import { ownCompany, type PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const contact = { 'company-contact': ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done with the alignment of expectations that person and company make at a match meeting. */
export const alignmentPolicy = {
  'open-alignment': {
    id: 'M130',
    purpose: 'matching',
    viewing: {
      da: 'Læste, hvad du og virksomheden har sagt om jeres forventninger.',
      en: 'Read what you and the company have said of your expectations.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'write-alignment-together': {
    id: 'M131',
    purpose: 'matching',
    viewing: {
      da: 'Skrev ned sammen med dig eller virksomheden, hvad I venter jer af pladsen.',
      en: 'Wrote down together with you or the company what you expect of the place.',
    },
    roles: staff,
  },
  'sign-alignment-together': {
    id: 'M132',
    purpose: 'matching',
    viewing: {
      da: 'Skrev ned, at I sagde ja til det, I aftalte på matchmødet.',
      en: 'Wrote down that you said yes to what was agreed at the match meeting.',
    },
    roles: staff,
  },
  'open-company-alignment': {
    id: 'M133',
    purpose: 'company-network',
    viewing: {
      da: 'Læste, hvad I har sagt til hinanden om jeres forventninger til pladsen.',
      en: 'Read what you have told each other of your expectations of the place.',
    },
    roles: contact,
  },
  'answer-company-alignment': {
    id: 'M134',
    purpose: 'company-network',
    viewing: {
      da: 'Skrev, hvad virksomheden venter sig af jeres samarbejde.',
      en: 'Wrote what the company expects of working with you.',
    },
    roles: contact,
  },
  'sign-company-alignment': {
    id: 'M135',
    purpose: 'company-network',
    viewing: {
      da: 'Sagde ja til det, I aftalte på matchmødet.',
      en: 'Said yes to what was agreed at the match meeting.',
    },
    roles: contact,
  },
  'list-company-alignments': {
    id: 'M136',
    purpose: 'company-network',
    viewing: {
      da: 'Så på virksomhedens liste, at de mangler at svare til jeres matchmøde.',
      en: 'Saw on the company’s list that they have yet to answer for your match meeting.',
    },
    roles: contact,
  },
  'list-my-alignments': {
    id: 'M137',
    purpose: 'own-data',
    viewing: { da: 'Du så dine matchmøder.', en: 'You saw your match meetings.' },
    roles: { candidate: 'self' },
  },
  'answer-my-alignment': {
    id: 'M138',
    purpose: 'own-data',
    viewing: { da: 'Du skrev, hvad du ønsker af pladsen.', en: 'You wrote what you wish of the place.' },
    roles: { candidate: 'self' },
  },
  'sign-my-alignment': {
    id: 'M139',
    purpose: 'own-data',
    viewing: {
      da: 'Du sagde ja til det, I aftalte på matchmødet.',
      en: 'You said yes to what was agreed at the match meeting.',
    },
    roles: { candidate: 'self' },
  },
} as const satisfies Record<string, PolicyRow>;
