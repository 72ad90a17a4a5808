import { accessPolicy } from './policy/access-policy.ts';
import { clusterNetworkPolicy } from './policy/cluster-network-policy.ts';
import { insightPolicy } from './policy/insight-policy.ts';
import { matchingPolicy } from './policy/matching-policy.ts';
import type { PolicyRow, ViewingWords } from './policy/policy-row.ts';
import { visitationPolicy } from './policy/visitation-policy.ts';
import { competencePolicy } from './policy/competence-policy.ts';

export type { PolicyRow, Purpose, Relation, ViewingWords } from './policy/policy-row.ts';

/**
 * Role × action × relation → rule and purpose. Deny by default; a route without a row fails the test run
 * (test/architecture). An action is named as the capability's file. Each service has its own page of the table.
 */
export const policy = {
  ...accessPolicy,
  ...visitationPolicy,
  ...clusterNetworkPolicy,
  ...matchingPolicy,
  ...insightPolicy,
  ...competencePolicy,
} as const satisfies Record<string, PolicyRow>;

export type ActionName = keyof typeof policy;

/** What the platform does by itself, and what a person reads of it; no route can be named so. */
export const systemActions = {
  'take-in-event': { viewing: { da: 'Gemte en ændring om dig.', en: 'Kept a change about you.' } },
} as const satisfies Record<string, { readonly viewing: ViewingWords }>;

export type SystemAction = keyof typeof systemActions;
