import type { PolicyRow } from './policy-row.ts';

/** What may be done in matching. */
export const matchingPolicy = {} as const satisfies Record<string, PolicyRow>;
