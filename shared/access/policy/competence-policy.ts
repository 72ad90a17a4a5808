import { consentPolicy } from './competence/consent-policy.ts';
import { ownInstitution, type PolicyRow } from './policy-row.ts';

/** Whoever looks across the partnership's institutions: the municipalities' staff and the secretariat. */
const acrossThePartnership = {
  caseworker: 'own-partnership',
  'job-broker': 'own-partnership',
  'network-coordinator': 'own-partnership',
  'education-coordinator': 'own-partnership',
  'team-leader': 'own-partnership',
  secretariat: 'own-partnership',
} as const satisfies PolicyRow['roles'];

/** Everybody who works at the institution or training site itself. */
const atTheInstitution = {
  'institution-administrator': ownInstitution,
  'course-planner': ownInstitution,
  teacher: ownInstitution,
  'education-mentor': ownInstitution,
  assessor: ownInstitution,
  'external-verifier': ownInstitution,
  'youth-coordinator': ownInstitution,
  'practice-guide': ownInstitution,
} as const satisfies PolicyRow['roles'];

const administrator = { 'institution-administrator': ownInstitution } as const satisfies PolicyRow['roles'];

/** What may be done in competence. */
export const competencePolicy = {
  ...consentPolicy,
  'list-institutions': { id: 'C01', purpose: 'administration', viewing: 'none', roles: acrossThePartnership },
  'open-institution': {
    id: 'C02',
    purpose: 'administration',
    viewing: 'none',
    roles: { ...acrossThePartnership, ...atTheInstitution },
  },
  'join-as-institution': { id: 'C03', purpose: 'administration', viewing: 'none', roles: administrator },
  'change-institution': { id: 'C04', purpose: 'administration', viewing: 'none', roles: administrator },
} as const satisfies Record<string, PolicyRow>;
