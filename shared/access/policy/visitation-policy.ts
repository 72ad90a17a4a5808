import type { PolicyRow } from './policy-row.ts';
import { candidatePolicy } from './visitation/candidate-policy.ts';

/** What may be done in visitation. */
export const visitationPolicy = { ...candidatePolicy } as const satisfies Record<string, PolicyRow>;
