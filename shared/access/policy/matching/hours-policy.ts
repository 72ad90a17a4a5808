import { ownCompany, type PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const thoseAtTheCompany = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done with the hours of a placement, its pauses and its attendance. */
export const hoursPolicy = {
  'keep-hours-plan': {
    id: 'M170',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, hvordan dine timer kan vokse.', en: 'Wrote how your hours can grow.' },
    roles: staff,
  },
  'move-hours-step': {
    id: 'M171',
    purpose: 'follow-up',
    viewing: { da: 'Skrev om et skridt i dine timer.', en: 'Wrote about a step of your hours.' },
    roles: staff,
  },
  'say-hours-level': {
    id: 'M172',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, om dine timer passer til dig.', en: 'Wrote whether your hours are right for you.' },
    roles: staff,
  },
  'pause-placement': {
    id: 'M173',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, at din plads venter på dig.', en: 'Wrote that your place waits for you.' },
    roles: staff,
  },
  'resume-placement': {
    id: 'M174',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, at du er tilbage på din plads.', en: 'Wrote that you are back at your place.' },
    roles: staff,
  },
  'register-attendance': {
    id: 'M175',
    purpose: 'follow-up',
    viewing: { da: 'Skrev, om du var på arbejde en dag.', en: 'Wrote whether you were at work on a day.' },
    roles: staff,
  },
  'show-placement-hours': {
    id: 'M176',
    purpose: 'follow-up',
    viewing: { da: 'Så dine timer og dit fremmøde.', en: 'Saw your hours and your attendance.' },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'list-company-attendance': {
    id: 'M177',
    purpose: 'company-network',
    viewing: {
      da: 'Så dig på arbejdspladsens liste over dagens fremmøde.',
      en: 'Saw you on the workplace’s list of the day’s attendance.',
    },
    roles: thoseAtTheCompany,
  },
  'say-attendance': {
    id: 'M178',
    purpose: 'company-network',
    viewing: {
      da: 'Skrev for arbejdspladsen, om du kom en dag.',
      en: 'Wrote for the workplace whether you came on a day.',
    },
    roles: thoseAtTheCompany,
  },
  'list-my-placements': {
    id: 'M179',
    purpose: 'own-data',
    viewing: { da: 'Du så din plads og dine timer.', en: 'You saw your place and your hours.' },
    roles: { candidate: 'self' },
  },
  'say-own-attendance': {
    id: 'M180',
    purpose: 'own-data',
    viewing: { da: 'Du skrev, om du var på arbejde.', en: 'You wrote whether you were at work.' },
    roles: { candidate: 'self' },
  },
  'answer-hours-step': {
    id: 'M181',
    purpose: 'own-data',
    viewing: { da: 'Du svarede om det næste skridt.', en: 'You answered about the next step.' },
    roles: { candidate: 'self' },
  },
  'ask-company-help': {
    id: 'M182',
    purpose: 'company-network',
    viewing: {
      da: 'Bad kommunen om hjælp på din arbejdsplads.',
      en: 'Asked the municipality for help at your workplace.',
    },
    roles: thoseAtTheCompany,
  },
  'ask-own-help': {
    id: 'M183',
    purpose: 'own-data',
    viewing: { da: 'Du bad om hjælp.', en: 'You asked for help.' },
    roles: { candidate: 'self' },
  },
  'move-help-call': {
    id: 'M184',
    purpose: 'follow-up',
    viewing: { da: 'Tog sig af, at nogen bad om hjælp på din plads.', en: 'Saw to a call for help at your place.' },
    roles: staff,
  },
  'list-help-calls': {
    id: 'M185',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, om nogen har bedt om hjælp på din plads.',
      en: 'Saw whether somebody asked for help at your place.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
