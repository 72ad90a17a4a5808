/** How long a group's people need support before education; `outside`: the group is not about education. */
export const supports = ['none', 'up-to-a-year', 'longer', 'outside'] as const;
export type Support = (typeof supports)[number];

/** What has happened to a person and bears on the group, whatever signs there are. */
export const situations = [
  'broke-off-youth-education',
  'waits-for-apprenticeship',
  'youth-education-completed',
] as const;
export type Situation = (typeof situations)[number];
