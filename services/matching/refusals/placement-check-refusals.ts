import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused because a rule says so. */
export const placementCheckRefusals = {
  'placement-rule-broken': {
    status: 409,
    da: '{what} Det kræver, at en teamleder gør en undtagelse.',
    en: '{what} That takes an exception by a team leader.',
  },
} as const satisfies RefusalTable;
