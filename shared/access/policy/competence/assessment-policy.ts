import { ownInstitution, type PolicyRow } from '../policy-row.ts';

type Roles = PolicyRow['roles'];

/** Whoever was with the person proposes. */
const whoProposes = {
  teacher: ownInstitution,
  'practice-guide': ownInstitution,
  'youth-coordinator': ownInstitution,
  'education-mentor': ownInstitution,
} as const satisfies Roles;

const assessor = { assessor: ownInstitution } as const satisfies Roles;
const atTheInstitution = { ...whoProposes, ...assessor } as const satisfies Roles;
/** Whoever samples from outside belongs to another organisation, so the path names one that is not theirs. */
const fromOutside = { 'external-verifier': 'own-partnership' } as const satisfies Roles;
const thePerson = { candidate: 'self' } as const satisfies Roles;

const proposed = { da: 'Indstillede, hvad du kan, til bedømmelse.', en: 'Proposed an assessment of what you can do.' };
const proposedAgain = { da: 'Indstillede igen, hvad du kan.', en: 'Proposed again what you can do.' };
const lookedFromOutside = {
  da: 'Kontrollerede en bedømmelse af dig udefra. Uden dit navn.',
  en: 'Verified an assessment of you from outside. Without your name.',
};
const looked = { da: 'Kontrollerede en bedømmelse af, hvad du kan.', en: 'Verified an assessment of what you can do.' };

/** What may be done with assessments: proposed by one, approved by another, verified by a third. */
export const assessmentPolicy = {
  'propose-assessment': { id: 'C104', purpose: 'follow-up', viewing: proposed, roles: whoProposes },
  'propose-assessment-again': { id: 'C105', purpose: 'follow-up', viewing: proposedAgain, roles: whoProposes },
  'record-paper-signature': {
    id: 'C106',
    purpose: 'follow-up',
    viewing: { da: 'Skrev op, at du havde skrevet under på papir.', en: 'Recorded that you had signed on paper.' },
    roles: assessor,
  },
  'approve-assessment': {
    id: 'C107',
    purpose: 'follow-up',
    viewing: { da: 'Godkendte en bedømmelse af, hvad du kan.', en: 'Approved an assessment of what you can do.' },
    roles: assessor,
  },
  'return-assessment': {
    id: 'C108',
    purpose: 'follow-up',
    viewing: { da: 'Bad om mere til en bedømmelse af dig.', en: 'Asked for more for an assessment of you.' },
    roles: assessor,
  },
  'withdraw-assessment': {
    id: 'C109',
    purpose: 'follow-up',
    viewing: { da: 'Trak en bedømmelse af dig tilbage.', en: 'Withdrew an assessment of you.' },
    roles: atTheInstitution,
  },
  'verify-assessment': { id: 'C110', purpose: 'follow-up', viewing: looked, roles: assessor },
  'verify-from-outside': { id: 'C111', purpose: 'follow-up', viewing: lookedFromOutside, roles: fromOutside },
  'list-assessments': {
    id: 'C112',
    purpose: 'follow-up',
    viewing: { da: 'Så, at du er ved at blive bedømt.', en: 'Saw that you are being assessed.' },
    // Whoever issues certificates sees whose are ready.
    roles: { ...atTheInstitution, 'institution-administrator': ownInstitution },
  },
  'open-assessment': {
    id: 'C113',
    purpose: 'follow-up',
    viewing: { da: 'Læste en bedømmelse af, hvad du kan.', en: 'Read an assessment of what you can do.' },
    roles: atTheInstitution,
  },
  'list-sampled-assessments': {
    id: 'C114',
    purpose: 'follow-up',
    viewing: {
      da: 'Så, at en bedømmelse af dig skal kontrolleres. Uden dit navn.',
      en: 'Saw that an assessment of you is to be verified. Without your name.',
    },
    roles: fromOutside,
  },
  'open-sampled-assessment': {
    id: 'C115',
    purpose: 'follow-up',
    viewing: {
      da: 'Læste en bedømmelse af dig for at kontrollere den. Uden dit navn.',
      en: 'Read an assessment of you to verify it. Without your name.',
    },
    roles: fromOutside,
  },
  'show-sampling': {
    id: 'C116',
    purpose: 'administration',
    viewing: 'none',
    roles: { ...assessor, 'institution-administrator': ownInstitution, ...fromOutside },
  },
  'list-my-assessments': {
    id: 'C117',
    purpose: 'own-data',
    viewing: { da: 'Du så dine egne bedømmelser.', en: 'You saw your own assessments.' },
    roles: thePerson,
  },
  'sign-assessment': {
    id: 'C118',
    purpose: 'own-data',
    viewing: { da: 'Du skrev under på, at du var med.', en: 'You signed that you were present.' },
    roles: thePerson,
  },
} as const satisfies Record<string, PolicyRow>;
