import { atTheInstitution } from './competence/institution-roles.ts';
import { ownInstitution, type PolicyRow } from './policy-row.ts';
import { rulesPolicy } from './rules-policy.ts';

const anyStaff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'network-coordinator': 'own-municipality',
  'education-coordinator': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;

/** Everybody who belongs to a partnership: staff, companies and institutions. */
const anyMember = {
  caseworker: 'own-partnership',
  'job-broker': 'own-partnership',
  'network-coordinator': 'own-partnership',
  'education-coordinator': 'own-partnership',
  'team-leader': 'own-partnership',
  'company-contact': 'own-partnership',
  buddy: 'own-partnership',
  'institution-administrator': 'own-partnership',
  'course-planner': 'own-partnership',
  teacher: 'own-partnership',
  'education-mentor': 'own-partnership',
  assessor: 'own-partnership',
  'external-verifier': 'own-partnership',
  'youth-coordinator': 'own-partnership',
  'practice-guide': 'own-partnership',
  secretariat: 'own-partnership',
} as const;

/** What may be done in access. */
export const accessPolicy = {
  ...rulesPolicy,
  'form-partnership': {
    id: 'A01',
    purpose: 'administration',
    viewing: 'none',
    roles: { secretariat: 'own-partnership' },
  },
  'join-municipality': {
    id: 'A02',
    purpose: 'administration',
    viewing: 'none',
    roles: { secretariat: 'own-partnership' },
  },
  'read-settings': { id: 'A03', purpose: 'administration', viewing: 'none', roles: anyStaff },
  'list-municipalities': {
    id: 'A04',
    purpose: 'administration',
    viewing: 'none',
    roles: anyMember,
  },
  'list-staff': { id: 'A05', purpose: 'administration', viewing: 'none', roles: anyStaff },
  'list-viewings': { id: 'A06', purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } },
  'name-contacts': { id: 'A12', purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } },
  'offboard-staff': {
    id: 'A07',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'reinstate-staff': {
    id: 'A08',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'list-institution-staff': { id: 'A09', purpose: 'administration', viewing: 'none', roles: atTheInstitution },
  'offboard-institution-staff': {
    id: 'A10',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'institution-administrator': ownInstitution },
  },
  'reinstate-institution-staff': {
    id: 'A11',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'institution-administrator': ownInstitution },
  },
} as const satisfies Record<string, PolicyRow>;
