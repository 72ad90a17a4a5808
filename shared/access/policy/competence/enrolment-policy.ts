import { ownInstitution, type PolicyRow } from '../policy-row.ts';

/** Those who talk with the person about education. */
const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

/** Those at the institution who plan, teach and look after the people on a course. */
const thoseWhoTeach = {
  'course-planner': ownInstitution,
  teacher: ownInstitution,
  'education-mentor': ownInstitution,
} as const satisfies PolicyRow['roles'];

/** What may be done with enrolments and seats. */
export const enrolmentPolicy = {
  'enrol-candidate': {
    id: 'C45',
    purpose: 'education',
    viewing: { da: 'Meldte dig til et kursus.', en: 'Enrolled you on a course.' },
    roles: staff,
  },
  'withdraw-enrolment': {
    id: 'C46',
    purpose: 'education',
    viewing: { da: 'Meldte dig fra et kursus.', en: 'Took you off a course.' },
    roles: staff,
  },
  'start-enrolment': {
    id: 'C47',
    purpose: 'education',
    viewing: { da: 'Skrev ned, at du er begyndt på et kursus.', en: 'Wrote down that you have begun a course.' },
    roles: staff,
  },
  'complete-enrolment': {
    id: 'C48',
    purpose: 'education',
    viewing: { da: 'Skrev ned, at du er færdig med et kursus.', en: 'Wrote down that you finished a course.' },
    roles: staff,
  },
  'interrupt-enrolment': {
    id: 'C49',
    purpose: 'education',
    viewing: { da: 'Skrev ned, at du er stoppet på et kursus.', en: 'Wrote down that you stopped on a course.' },
    roles: staff,
  },
  'correct-enrolment': {
    id: 'C50',
    purpose: 'education',
    viewing: { da: 'Rettede noget om dit kursus.', en: 'Put right something about your course.' },
    roles: staff,
  },
  'list-candidate-enrolments': {
    id: 'C51',
    purpose: 'education',
    viewing: { da: 'Så, hvilke kurser du er og har været på.', en: 'Saw which courses you are and were on.' },
    roles: staffAndLeader,
  },
  'list-enrolments': {
    id: 'C52',
    purpose: 'education',
    viewing: {
      da: 'Så dig på listen over dem, der er eller skal på kursus.',
      en: 'Saw you on the list of those who are or will be on a course.',
    },
    roles: staffAndLeader,
  },
  'list-course-enrolments': {
    id: 'C53',
    purpose: 'education',
    viewing: {
      da: 'Så på uddannelsesstedet, hvem der er på kurset.',
      en: 'Saw at the institution who is on the course.',
    },
    roles: thoseWhoTeach,
  },
  'accept-seat': {
    id: 'C54',
    purpose: 'education',
    viewing: { da: 'Sagde ja tak til en ledig plads til dig.', en: 'Took a free seat for you.' },
    roles: staff,
  },
  'decline-seat': {
    id: 'C55',
    purpose: 'education',
    viewing: { da: 'Sagde nej tak til en plads for dig.', en: 'Left a free seat to somebody else for you.' },
    roles: staff,
  },
  'pool-seats': {
    id: 'C56',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'education-coordinator': 'own-municipality', 'job-broker': 'own-municipality' },
  },
  'show-course-seats': { id: 'C57', purpose: 'administration', viewing: 'none', roles: staffAndLeader },
  'show-institution-seats': {
    id: 'C58',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'institution-administrator': ownInstitution, ...thoseWhoTeach },
  },
} as const satisfies Record<string, PolicyRow>;
