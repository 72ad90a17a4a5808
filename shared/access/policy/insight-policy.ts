import type { PolicyRow } from './policy-row.ts';

/** What may be done in insight. */
export const insightPolicy = {} as const satisfies Record<string, PolicyRow>;
