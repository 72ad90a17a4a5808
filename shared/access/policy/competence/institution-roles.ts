import { ownInstitution, type PolicyRow } from '../policy-row.ts';

/** Whoever looks across the partnership's institutions: the municipalities' staff and the secretariat. */
export const acrossThePartnership = {
  caseworker: 'own-partnership',
  'job-broker': 'own-partnership',
  'network-coordinator': 'own-partnership',
  'education-coordinator': 'own-partnership',
  'team-leader': 'own-partnership',
  secretariat: 'own-partnership',
} as const satisfies PolicyRow['roles'];

/** Everybody who works at the institution or training site itself. */
export const atTheInstitution = {
  'institution-administrator': ownInstitution,
  'course-planner': ownInstitution,
  teacher: ownInstitution,
  'education-mentor': ownInstitution,
  assessor: ownInstitution,
  'external-verifier': ownInstitution,
  'youth-coordinator': ownInstitution,
  'practice-guide': ownInstitution,
} as const satisfies PolicyRow['roles'];
