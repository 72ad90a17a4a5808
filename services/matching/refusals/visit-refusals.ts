import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of visits. */
export const visitRefusals = {
  'visit-not-found': { status: 404, da: 'Vi kan ikke finde besøget.', en: 'We cannot find this visit.' },
  'visit-is-over': {
    status: 409,
    da: 'Besøget er holdt eller aflyst og kan ikke ændres.',
    en: 'The visit is held or cancelled and cannot be changed.',
  },
} as const satisfies RefusalTable;
