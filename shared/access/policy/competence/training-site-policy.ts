import { ownInstitution, type PolicyRow } from '../policy-row.ts';

/** The one entrance of a training site. */
const entrance = { 'youth-coordinator': ownInstitution } as const satisfies PolicyRow['roles'];

/** Those who are with the people who are assigned to the site. */
const withThePeople = { ...entrance, 'practice-guide': ownInstitution } as const satisfies PolicyRow['roles'];

/** Those who run the site: prices are set by its leadership. */
const leadership = { ...entrance, 'institution-administrator': ownInstitution } as const satisfies PolicyRow['roles'];

const ordering = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const agreeing = {
  'education-coordinator': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What may be done with a training site's packages, and with a municipality's orders there. */
export const trainingSitePolicy = {
  'propose-package': { id: 'C150', purpose: 'administration', viewing: 'none', roles: leadership },
  'list-site-packages': {
    id: 'C151',
    purpose: 'administration',
    viewing: 'none',
    roles: { ...leadership, 'practice-guide': ownInstitution },
  },
  'list-packages': {
    id: 'C152',
    purpose: 'administration',
    viewing: 'none',
    roles: { ...ordering, 'team-leader': 'own-municipality' },
  },
  'settle-package': { id: 'C153', purpose: 'administration', viewing: 'none', roles: agreeing },
  'place-order': {
    id: 'C154',
    purpose: 'education',
    viewing: {
      da: 'Kommunen bestilte et forløb til dig på et uddannelsessted.',
      en: 'The municipality ordered a course for you at a training site.',
    },
    roles: ordering,
  },
  'list-orders': {
    id: 'C155',
    purpose: 'education',
    viewing: {
      da: 'En medarbejder så listen over forløb på uddannelsessteder, hvor du er med.',
      en: 'A member of staff saw the list of courses at training sites that you are in.',
    },
    roles: { ...ordering, 'team-leader': 'own-municipality' },
  },
  'list-candidate-orders': {
    id: 'C156',
    purpose: 'education',
    viewing: {
      da: 'En medarbejder så dine forløb på uddannelsessteder.',
      en: 'A member of staff saw your courses at training sites.',
    },
    roles: { ...ordering, 'team-leader': 'own-municipality' },
  },
  'open-order': {
    id: 'C157',
    purpose: 'education',
    viewing: {
      da: 'En medarbejder så dit forløb på uddannelsesstedet.',
      en: 'A member of staff saw your course at the training site.',
    },
    roles: { ...ordering, 'team-leader': 'own-municipality' },
  },
  'cancel-order': {
    id: 'C158',
    purpose: 'education',
    viewing: {
      da: 'Kommunen aflyste dit forløb på uddannelsesstedet, før det begyndte.',
      en: 'The municipality cancelled your course at the training site before it began.',
    },
    roles: ordering,
  },
  'end-order': {
    id: 'C159',
    purpose: 'education',
    viewing: {
      da: 'Kommunen afsluttede dit forløb på uddannelsesstedet.',
      en: 'The municipality ended your course at the training site.',
    },
    roles: ordering,
  },
  'change-order': {
    id: 'C160',
    purpose: 'education',
    viewing: {
      da: 'Kommunen ændrede, hvor længe dit forløb varer, eller hvad der er med.',
      en: 'The municipality changed how long your course lasts, or what is in it.',
    },
    roles: ordering,
  },
  'correct-order': {
    id: 'C161',
    purpose: 'education',
    viewing: {
      da: 'Kommunen rettede en dato i dit forløb på uddannelsesstedet.',
      en: 'The municipality put a date right in your course at the training site.',
    },
    roles: ordering,
  },
  'list-site-orders': {
    id: 'C162',
    purpose: 'education',
    viewing: {
      da: 'Uddannelsesstedet så listen over dem, der er tilknyttet, hvor du er med.',
      en: 'The training site saw the list of those assigned to it, which you are on.',
    },
    roles: withThePeople,
  },
  'open-site-order': {
    id: 'C163',
    purpose: 'education',
    viewing: { da: 'Uddannelsesstedet så dit forløb.', en: 'The training site saw your course.' },
    roles: withThePeople,
  },
  'answer-order': {
    id: 'C164',
    purpose: 'education',
    viewing: {
      da: 'Uddannelsesstedet skrev, hvor langt dit forløb er kommet.',
      en: 'The training site wrote how far your course has come.',
    },
    roles: entrance,
  },
  'arrange-site': { id: 'C165', purpose: 'administration', viewing: 'none', roles: leadership },
  'open-site': {
    id: 'C166',
    purpose: 'administration',
    viewing: 'none',
    roles: { ...withThePeople, 'institution-administrator': ownInstitution },
  },
  'assign-at-site': {
    id: 'C167',
    purpose: 'education',
    viewing: {
      da: 'Uddannelsesstedet skrev, hvor du arbejder, og hvem din mentor er.',
      en: 'The training site wrote where you work and who your mentor is.',
    },
    roles: withThePeople,
  },
  'mark-attendance': {
    id: 'C168',
    purpose: 'education',
    viewing: {
      da: 'Uddannelsesstedet skrev, om du var der.',
      en: 'The training site wrote whether you were there.',
    },
    roles: withThePeople,
  },
  'open-attendance-day': {
    id: 'C169',
    purpose: 'education',
    viewing: {
      da: 'Uddannelsesstedet så, hvem der var der på en dag, hvor du er på listen.',
      en: 'The training site saw who was there on a day when you are on the list.',
    },
    roles: withThePeople,
  },
} as const satisfies Record<string, PolicyRow>;
