import type { PolicyRow } from './policy-row.ts';

/** What may be done in access. */
export const accessPolicy = {} as const satisfies Record<string, PolicyRow>;
