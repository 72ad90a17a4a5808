import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;
const inConversation = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;
const self = { candidate: 'self' } as const;

/** What may be done with a person's plan and the team around them; and what the person reads and says of it. */
export const planPolicy = {
  'open-plan': {
    id: 'V180',
    purpose: 'visitation',
    viewing: { da: 'Åbnede din plan.', en: 'Opened your plan.' },
    roles: staff,
  },
  'add-plan-item': {
    id: 'V181',
    purpose: 'visitation',
    viewing: { da: 'Skrev noget nyt i din plan.', en: 'Wrote something new in your plan.' },
    roles: staff,
  },
  'change-plan-item': {
    id: 'V182',
    purpose: 'visitation',
    viewing: { da: 'Rettede noget i din plan.', en: 'Changed something in your plan.' },
    roles: staff,
  },
  'move-plan-item': {
    id: 'V183',
    purpose: 'visitation',
    viewing: { da: 'Skrev, hvordan det går med noget i din plan.', en: 'Wrote how something in your plan is going.' },
    roles: staff,
  },
  'note-track': {
    id: 'V184',
    purpose: 'visitation',
    viewing: { da: 'Skrev, hvordan det går med en del af din plan.', en: 'Wrote how one part of your plan is going.' },
    roles: staff,
  },
  'keep-barrier': {
    id: 'V185',
    purpose: 'visitation',
    viewing: { da: 'Skrev, hvad der kan stå i vejen for dig.', en: 'Wrote what can be in your way.' },
    roles: inConversation,
  },
  'describe-capacity': {
    id: 'V186',
    purpose: 'visitation',
    viewing: {
      da: 'Skrev, hvor mange timer du kan, og hvad du kan.',
      en: 'Wrote how many hours you manage and what you can do.',
    },
    roles: inConversation,
  },
  'tell-needs': {
    id: 'V187',
    purpose: 'matching',
    viewing: {
      da: 'Ændrede, hvilke hensyn en virksomhed må få at vide.',
      en: 'Changed which of your needs a company may be told of.',
    },
    roles: inConversation,
  },
  'list-person-team': {
    id: 'V190',
    purpose: 'visitation',
    viewing: { da: 'Så, hvem der er på dit hold.', en: 'Saw who is on your team.' },
    roles: staff,
  },
  'keep-team-member': {
    id: 'V191',
    purpose: 'visitation',
    viewing: { da: 'Skrev en på dit hold.', en: 'Wrote somebody onto your team.' },
    roles: staff,
  },
  'end-team-member': {
    id: 'V192',
    purpose: 'visitation',
    viewing: { da: 'Skrev, at en ikke er på dit hold mere.', en: 'Wrote that somebody is no longer on your team.' },
    roles: staff,
  },
  'list-my-plans': {
    id: 'V195',
    purpose: 'own-data',
    viewing: { da: 'Du så din plan.', en: 'You saw your plan.' },
    roles: self,
  },
  'finish-own-activity': {
    id: 'V196',
    purpose: 'own-data',
    viewing: {
      da: 'Du skrev, at du har gjort noget i din plan.',
      en: 'You wrote that you have done something in your plan.',
    },
    roles: self,
  },
} as const satisfies Record<string, PolicyRow>;
