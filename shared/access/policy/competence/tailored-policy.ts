import { ownCompany, ownInstitution, type PolicyRow } from '../policy-row.ts';

/** Whoever arranges courses for the municipality's own people. */
const arranging = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** The team leader reads along, and decides about the dearest. */
const readingAlong = { ...arranging, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

/** Who approves what somebody else chose; up to which price is for the domain to ask. */
const approving = {
  'education-coordinator': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const atTheInstitution = {
  'institution-administrator': ownInstitution,
  'course-planner': ownInstitution,
} as const satisfies PolicyRow['roles'];

const atTheCompany = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done about tailored courses. */
export const tailoredPolicy = {
  'describe-tailored-request': {
    id: 'C60',
    purpose: 'education',
    viewing: {
      da: 'Beskrev et kursus, der skal passe til dig og din arbejdsplads.',
      en: 'Described a course that is to suit you and your workplace.',
    },
    roles: arranging,
  },
  'change-tailored-request': {
    id: 'C61',
    purpose: 'education',
    viewing: {
      da: 'Rettede beskrivelsen af et kursus til dig.',
      en: 'Changed the description of a course for you.',
    },
    roles: arranging,
  },
  'send-tailored-request': {
    id: 'C62',
    purpose: 'education',
    viewing: {
      da: 'Spurgte uddannelsessteder om et kursus til dig, uden at skrive dit navn.',
      en: 'Asked institutions about a course for you, without writing your name.',
    },
    roles: arranging,
  },
  'open-tailored-request': {
    id: 'C63',
    purpose: 'education',
    viewing: { da: 'Så, hvor langt et kursus til dig er.', en: 'Saw how far a course for you is.' },
    roles: readingAlong,
  },
  'list-tailored-requests': {
    id: 'C64',
    purpose: 'education',
    viewing: {
      da: 'Så dig på listen over kurser, der bliver aftalt.',
      en: 'Saw you in the list of courses that are being arranged.',
    },
    roles: readingAlong,
  },
  'counter-tailored-offer': {
    id: 'C65',
    purpose: 'education',
    viewing: {
      da: 'Foreslog et uddannelsessted noget andet om et kursus til dig.',
      en: 'Proposed something else to an institution about a course for you.',
    },
    roles: arranging,
  },
  'choose-tailored-offer': {
    id: 'C66',
    purpose: 'education',
    viewing: { da: 'Valgte et tilbud om et kursus til dig.', en: 'Chose an offer of a course for you.' },
    roles: arranging,
  },
  'approve-tailored-offer': {
    id: 'C67',
    purpose: 'education',
    viewing: { da: 'Godkendte et kursus til dig.', en: 'Approved a course for you.' },
    roles: approving,
  },
  'refuse-tailored-offer': {
    id: 'C68',
    purpose: 'education',
    viewing: {
      da: 'Sagde nej til prisen på et kursus til dig.',
      en: 'Said no to the price of a course for you.',
    },
    roles: approving,
  },
  'withdraw-tailored-request': {
    id: 'C69',
    purpose: 'education',
    viewing: { da: 'Trak ønsket om et kursus til dig tilbage.', en: 'Withdrew the wish for a course for you.' },
    roles: arranging,
  },
  'end-tailored-course': {
    id: 'C70',
    purpose: 'education',
    viewing: { da: 'Skrev, hvordan dit kursus sluttede.', en: 'Recorded how your course ended.' },
    roles: arranging,
  },
  'show-uplift-overview': { id: 'C71', purpose: 'results', viewing: 'none', roles: readingAlong },
  'show-uplift-prices': { id: 'C72', purpose: 'administration', viewing: 'none', roles: readingAlong },
  'set-uplift-prices': {
    id: 'C73',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'list-asked-requests': { id: 'C74', purpose: 'education', viewing: 'none', roles: atTheInstitution },
  'open-asked-request': { id: 'C75', purpose: 'education', viewing: 'none', roles: atTheInstitution },
  'offer-tailored-course': { id: 'C76', purpose: 'education', viewing: 'none', roles: atTheInstitution },
  'decline-tailored-request': { id: 'C77', purpose: 'education', viewing: 'none', roles: atTheInstitution },
  'list-company-uplifts': {
    id: 'C78',
    purpose: 'education',
    viewing: {
      da: 'Så på din arbejdsplads, hvilket kursus du er på eller skal på.',
      en: 'Saw, at your workplace, which course you are on or will be on.',
    },
    roles: atTheCompany,
  },
  'tell-uplift-need': {
    id: 'C79',
    purpose: 'education',
    viewing: {
      da: 'Skrev, hvad din arbejdsplads har brug for, at du lærer.',
      en: 'Wrote what your workplace needs you to learn.',
    },
    roles: atTheCompany,
  },
} as const satisfies Record<string, PolicyRow>;
