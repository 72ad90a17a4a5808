import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;
const authority = { caseworker: 'own-municipality', 'team-leader': 'own-municipality' } as const;

/** What may be done about the groups people are visited to, and the test and the order that belong to them. */
export const groupPolicy = {
  'show-visitation-groups': { id: 'V150', purpose: 'visitation', viewing: 'none', roles: staff },
  'set-visitation-group': {
    id: 'V151',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'show-visitation': {
    id: 'V152',
    purpose: 'visitation',
    viewing: { da: 'Så, hvilken gruppe du er visiteret til.', en: 'Saw which group you are visited to.' },
    roles: staff,
  },
  'decide-visitation-group': {
    id: 'V153',
    purpose: 'visitation',
    viewing: { da: 'Besluttede, hvilken gruppe du er visiteret til.', en: 'Decided which group you are visited to.' },
    roles: authority,
  },
  'order-skills-test': {
    id: 'V154',
    purpose: 'visitation',
    viewing: {
      da: 'Bestilte en test i læsning, skrivning og regning til dig.',
      en: 'Ordered a test of reading, writing and maths for you.',
    },
    roles: authority,
  },
  'mark-skills-test-taken': {
    id: 'V155',
    purpose: 'visitation',
    viewing: { da: 'Skrev ned, at du har taget en test.', en: 'Wrote down that you took a test.' },
    roles: authority,
  },
  'record-skills-test-result': {
    id: 'V156',
    purpose: 'visitation',
    viewing: { da: 'Skrev resultatet af din test ned.', en: 'Wrote down the result of your test.' },
    roles: authority,
  },
  'cancel-skills-test': {
    id: 'V157',
    purpose: 'visitation',
    viewing: { da: 'Aflyste en test, du skulle have haft.', en: 'Cancelled a test you were to have.' },
    roles: authority,
  },
  'give-education-order': {
    id: 'V158',
    purpose: 'visitation',
    viewing: { da: 'Gav dig et uddannelsespålæg.', en: 'Gave you an education order.' },
    roles: authority,
  },
  'end-education-order': {
    id: 'V159',
    purpose: 'visitation',
    viewing: { da: 'Afsluttede dit uddannelsespålæg.', en: 'Ended your education order.' },
    roles: authority,
  },
} as const satisfies Record<string, PolicyRow>;
