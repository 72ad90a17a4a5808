/** Who acts. One session acts in one role at a time; a person with several roles chooses (architecture, section 6). */
export const roles = [
  'caseworker',
  'job-broker',
  'network-coordinator',
  'team-leader',
  'company-contact',
  'buddy',
  'candidate',
  'secretariat',
] as const;
export type Role = (typeof roles)[number];

/** Roles that a municipality gives its own staff. */
export const municipalityRoles = [
  'caseworker',
  'job-broker',
  'network-coordinator',
  'team-leader',
] as const satisfies readonly Role[];
