import type { PolicyRow } from './policy-row.ts';
import { candidatePolicy } from './visitation/candidate-policy.ts';
import { ownPolicy } from './visitation/own-policy.ts';

/** What may be done in visitation. */
export const visitationPolicy = { ...candidatePolicy, ...ownPolicy } as const satisfies Record<string, PolicyRow>;
