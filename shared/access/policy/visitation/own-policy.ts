import type { PolicyRow } from '../policy-row.ts';

/** What a citizen reads of their own effort. */
export const ownPolicy = {
  'list-my-efforts': { id: 'V21', purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } },
} as const satisfies Record<string, PolicyRow>;
