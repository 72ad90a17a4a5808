import { ownInstitution, type PolicyRow } from '../policy-row.ts';
import { acrossThePartnership, atTheInstitution } from './institution-roles.ts';

/** Those who plan the institution's courses. */
const planners = {
  'institution-administrator': ownInstitution,
  'course-planner': ownInstitution,
} as const satisfies PolicyRow['roles'];

/** Those who are with the people on a course. */
const thoseWhoTeach = {
  'course-planner': ownInstitution,
  teacher: ownInstitution,
  'education-mentor': ownInstitution,
} as const satisfies PolicyRow['roles'];

const planAndTeach = { ...planners, ...thoseWhoTeach } as const satisfies PolicyRow['roles'];
const mentors = { 'education-mentor': ownInstitution } as const satisfies PolicyRow['roles'];

/** Those in the municipality who follow a person's education. */
const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const aboutNobody = { purpose: 'administration', viewing: 'none' } as const;

/** What may be done with a course as it runs: lessons, attendance, notes, how it ended, what it costs. */
export const runningPolicy = {
  'plan-lessons': { id: 'C170', ...aboutNobody, roles: planAndTeach },
  'add-lesson': { id: 'C171', ...aboutNobody, roles: planAndTeach },
  'move-lesson': { id: 'C172', ...aboutNobody, roles: planAndTeach },
  'cancel-lesson': { id: 'C173', ...aboutNobody, roles: planAndTeach },
  'list-lessons': { id: 'C174', ...aboutNobody, roles: atTheInstitution },
  'list-lessons-on-day': { id: 'C175', ...aboutNobody, roles: atTheInstitution },
  'open-lesson': {
    id: 'C176',
    purpose: 'education',
    viewing: { da: 'Så, hvem der skal møde til en lektion.', en: 'Saw who is expected at a lesson.' },
    roles: thoseWhoTeach,
  },
  'finish-lesson': {
    id: 'C177',
    purpose: 'education',
    viewing: { da: 'Skrev ned, om du kom til en lektion.', en: 'Wrote down whether you came to a lesson.' },
    roles: thoseWhoTeach,
  },
  'correct-attendance': {
    id: 'C178',
    purpose: 'education',
    viewing: { da: 'Rettede, om du kom til en lektion.', en: 'Put right whether you came to a lesson.' },
    roles: thoseWhoTeach,
  },
  'open-course-run': {
    id: 'C179',
    purpose: 'education',
    viewing: {
      da: 'Så på uddannelsesstedet, hvordan det går med dit kursus.',
      en: 'Saw at the institution how your course is going.',
    },
    roles: thoseWhoTeach,
  },
  'write-course-note': {
    id: 'C180',
    purpose: 'education',
    viewing: {
      da: 'Skrev en besked om dit kursus til din kommune.',
      en: 'Wrote to your municipality about your course.',
    },
    roles: thoseWhoTeach,
  },
  'list-course-notes': {
    id: 'C181',
    purpose: 'education',
    viewing: {
      da: 'Så, hvad uddannelsesstedet har skrevet til din kommune.',
      en: 'Saw what the institution wrote to your municipality.',
    },
    roles: thoseWhoTeach,
  },
  'read-course-notes': {
    id: 'C182',
    purpose: 'education',
    viewing: {
      da: 'Læste, hvad uddannelsesstedet har skrevet om dit kursus.',
      en: 'Read what the institution wrote about your course.',
    },
    roles: staff,
  },
  'report-course-end': {
    id: 'C183',
    purpose: 'education',
    viewing: { da: 'Fortalte din kommune, hvordan kurset endte.', en: 'Told your municipality how the course ended.' },
    roles: { 'course-planner': ownInstitution, teacher: ownInstitution },
  },
  'list-my-courses': {
    id: 'C184',
    purpose: 'own-data',
    viewing: { da: 'Du så dine kurser.', en: 'You saw your courses.' },
    roles: { candidate: 'self' },
  },
  'evaluate-course': {
    id: 'C185',
    purpose: 'own-data',
    viewing: { da: 'Du fortalte, hvordan et kursus var.', en: 'You told how a course was.' },
    roles: { candidate: 'self' },
  },
  'show-evaluations': { id: 'C186', ...aboutNobody, roles: planAndTeach },
  'set-invoice-terms': { id: 'C187', ...aboutNobody, roles: planners },
  'show-invoice-basis': {
    id: 'C188',
    purpose: 'administration',
    viewing: { da: 'Så, hvad der skal betales for dit kursus.', en: 'Saw what is to be paid for your course.' },
    roles: planners,
  },
  'export-invoice-basis': {
    id: 'C189',
    purpose: 'administration',
    viewing: {
      da: 'Hentede et regneark over, hvad der skal betales for dit kursus.',
      en: 'Fetched a spreadsheet of what is to be paid for your course.',
    },
    roles: planners,
  },
  'plan-bridge-building': { id: 'C190', ...aboutNobody, roles: planners },
  'show-bridge-building': { id: 'C191', ...aboutNobody, roles: { ...acrossThePartnership, ...atTheInstitution } },
  'name-school-contact': { id: 'C198', ...aboutNobody, roles: staff },
  'show-school-contact': { id: 'C199', ...aboutNobody, roles: { ...staff, 'team-leader': 'own-municipality' } },
  'assign-education-mentor': {
    id: 'C192',
    purpose: 'education',
    viewing: {
      da: 'Blev din uddannelsesmentor eller gav opgaven fra sig.',
      en: 'Became your education mentor, or no longer is.',
    },
    roles: mentors,
  },
  'assign-retention-mentor': {
    id: 'C193',
    purpose: 'education',
    viewing: {
      da: 'Blev din fastholdelsesmentor eller gav opgaven fra sig.',
      en: 'Became your retention mentor, or no longer is.',
    },
    roles: mentors,
  },
  'record-internship-in-place': {
    id: 'C194',
    purpose: 'education',
    viewing: {
      da: 'Skrev ned, at du har en læreplads eller skolepraktik.',
      en: 'Wrote down that an internship is in place for you.',
    },
    roles: thoseWhoTeach,
  },
  'show-person-attendance': {
    id: 'C195',
    purpose: 'education',
    viewing: { da: 'Så, hvor tit du har været på dit kursus.', en: 'Saw how often you came to your course.' },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
