import { ownCompany, ownInstitution, type PolicyRow } from '../policy-row.ts';

type Roles = PolicyRow['roles'];

/** Whoever keeps the task library: what practice shows becomes goals that others can use. */
const libraryKeepers = {
  'education-coordinator': 'own-partnership',
  secretariat: 'own-partnership',
  assessor: 'own-partnership',
} as const satisfies Roles;

/** Whoever reads the library: it is about tasks, never about people. */
const libraryReaders = {
  ...libraryKeepers,
  caseworker: 'own-partnership',
  'job-broker': 'own-partnership',
  'team-leader': 'own-partnership',
  'course-planner': 'own-partnership',
  'institution-administrator': 'own-partnership',
  teacher: 'own-partnership',
  'education-mentor': 'own-partnership',
  'youth-coordinator': 'own-partnership',
  'practice-guide': 'own-partnership',
} as const satisfies Roles;

/** The municipality's staff who work with what a person learns. */
const municipality = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies Roles;

const whoReadsRecords = { ...municipality, 'team-leader': 'own-municipality' } as const satisfies Roles;

/** Whoever is with the person at the institution or the training site. */
const withThePerson = {
  teacher: ownInstitution,
  'education-mentor': ownInstitution,
  'youth-coordinator': ownInstitution,
  'practice-guide': ownInstitution,
  assessor: ownInstitution,
} as const satisfies Roles;

const workplace = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies Roles;
const thePerson = { candidate: 'self' } as const satisfies Roles;

/** What may be done with the task library, learning records and the evidence in them. */
export const learningPolicy = {
  'list-learning-goals': { id: 'C80', purpose: 'administration', viewing: 'none', roles: libraryReaders },
  'list-proposed-goals': { id: 'C81', purpose: 'administration', viewing: 'none', roles: libraryKeepers },
  'add-learning-goal': { id: 'C82', purpose: 'administration', viewing: 'none', roles: libraryKeepers },
  'change-learning-goal': { id: 'C83', purpose: 'administration', viewing: 'none', roles: libraryKeepers },
  'accept-learning-goal': { id: 'C84', purpose: 'administration', viewing: 'none', roles: libraryKeepers },
  'retire-learning-goal': { id: 'C85', purpose: 'administration', viewing: 'none', roles: libraryKeepers },
  'list-goal-versions': { id: 'C196', purpose: 'administration', viewing: 'none', roles: libraryReaders },
  'open-learning-record': {
    id: 'C86',
    purpose: 'follow-up',
    viewing: {
      da: 'Aftalte, hvad du skal lære på din arbejdsplads.',
      en: 'Agreed what you shall learn at your workplace.',
    },
    roles: municipality,
  },
  'change-learning-goals': {
    id: 'C87',
    purpose: 'follow-up',
    viewing: { da: 'Ændrede, hvad du skal lære.', en: 'Changed what you shall learn.' },
    roles: municipality,
  },
  'close-learning-record': {
    id: 'C88',
    purpose: 'follow-up',
    viewing: { da: 'Afsluttede dit læringsforløb.', en: 'Closed your learning record.' },
    roles: municipality,
  },
  'list-learning-records': {
    id: 'C89',
    purpose: 'follow-up',
    viewing: { da: 'Så, hvilke læringsforløb du har.', en: 'Saw which learning records you have.' },
    roles: whoReadsRecords,
  },
  'show-learning-record': {
    id: 'C90',
    purpose: 'follow-up',
    viewing: { da: 'Læste om, hvad du har lært.', en: 'Read about what you have learned.' },
    roles: whoReadsRecords,
  },
  'record-progress': {
    id: 'C91',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, hvad du kan.', en: 'Wrote down what you can do.' },
    roles: municipality,
  },
  'correct-evidence': {
    id: 'C197',
    purpose: 'follow-up',
    viewing: {
      da: 'Rettede noget, der var skrevet om, hvad du kan.',
      en: 'Put right something that was written about what you can do.',
    },
    roles: municipality,
  },
  'list-workplace-records': {
    id: 'C92',
    purpose: 'follow-up',
    viewing: { da: 'Så, hvilke opgaver du er ved at lære.', en: 'Saw which tasks you are learning.' },
    roles: workplace,
  },
  'observe-progress': {
    id: 'C93',
    purpose: 'follow-up',
    viewing: { da: 'Fortalte, hvad du kan på arbejdspladsen.', en: 'Told what you can do at the workplace.' },
    roles: workplace,
  },
  'list-my-records': {
    id: 'C94',
    purpose: 'own-data',
    viewing: { da: 'Du så dine egne skridt.', en: 'You saw your own steps.' },
    roles: thePerson,
  },
  'tell-own-progress': {
    id: 'C95',
    purpose: 'own-data',
    viewing: { da: 'Du skrev selv, hvad du kan.', en: 'You wrote yourself what you can do.' },
    roles: thePerson,
  },
  'list-institution-records': {
    id: 'C96',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, at du er ved at lære noget, de skal bedømme.',
      en: 'Saw that you are learning something they shall assess.',
    },
    roles: withThePerson,
  },
  'open-institution-record': {
    id: 'C97',
    purpose: 'follow-up',
    viewing: {
      da: 'Læste om, hvad du har lært, for at bedømme det.',
      en: 'Read about what you have learned in order to assess it.',
    },
    roles: withThePerson,
  },
  'note-progress': {
    id: 'C98',
    purpose: 'follow-up',
    viewing: { da: 'Skrev en note om, hvad du kan.', en: 'Wrote a note about what you can do.' },
    roles: withThePerson,
  },
  'offer-photo': {
    id: 'C99',
    purpose: 'own-data',
    viewing: { da: 'Du ville vise et billede af en opgave.', en: 'You wanted to show a picture of a task.' },
    roles: thePerson,
  },
  'finish-photo': {
    id: 'C100',
    purpose: 'own-data',
    viewing: { da: 'Du viste et billede af en opgave.', en: 'You showed a picture of a task.' },
    roles: thePerson,
  },
  'delete-photo': {
    id: 'C101',
    purpose: 'own-data',
    viewing: { da: 'Du slettede et billede af en opgave.', en: 'You deleted a picture of a task.' },
    roles: thePerson,
  },
  'show-my-photo': {
    id: 'C102',
    purpose: 'own-data',
    viewing: { da: 'Du så dit eget billede af en opgave.', en: 'You saw your own picture of a task.' },
    roles: thePerson,
  },
  'show-record-photo': {
    id: 'C103',
    purpose: 'follow-up',
    viewing: { da: 'Så et billede, du har vist af en opgave.', en: 'Saw a picture you have shown of a task.' },
    roles: whoReadsRecords,
  },
  'show-institution-photo': {
    id: 'C119',
    purpose: 'follow-up',
    viewing: {
      da: 'Så et billede, du har vist, for at bedømme opgaven.',
      en: 'Saw a picture you have shown in order to assess the task.',
    },
    roles: withThePerson,
  },
} as const satisfies Record<string, PolicyRow>;
