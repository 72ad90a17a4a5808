import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';

/** Every refusal of this service, as an answer. */
export const insightRefusals = {
  'municipality-not-joined': {
    status: 404,
    da: 'Kommunen er ikke med i partnerskabet endnu.',
    en: 'The municipality has not joined the partnership yet.',
  },
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type InsightRefusal = RefusalIn<typeof insightRefusals>;
