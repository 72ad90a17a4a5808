/** Who acts. One session acts in one role at a time; a person with several roles chooses (architecture, section 6). */
export const roles = [
  'caseworker',
  'job-broker',
  'network-coordinator',
  'education-coordinator',
  'team-leader',
  'company-contact',
  'buddy',
  'institution-administrator',
  'course-planner',
  'teacher',
  'education-mentor',
  'assessor',
  'external-verifier',
  'youth-coordinator',
  'practice-guide',
  'candidate',
  'secretariat',
] as const;
export type Role = (typeof roles)[number];

/** Roles that a municipality gives its own staff. */
export const municipalityRoles = [
  'caseworker',
  'job-broker',
  'network-coordinator',
  'education-coordinator',
  'team-leader',
] as const satisfies readonly Role[];

/** Roles that a company gives its own people. */
export const companyRoles = ['company-contact', 'buddy'] as const satisfies readonly Role[];

/**
 * Roles that an education institution or a training site gives its own people. The external verifier belongs to the
 * organisation that samples what others assessed.
 */
export const institutionRoles = [
  'institution-administrator',
  'course-planner',
  'teacher',
  'education-mentor',
  'assessor',
  'external-verifier',
  'youth-coordinator',
  'practice-guide',
] as const satisfies readonly Role[];
