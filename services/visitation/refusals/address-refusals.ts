import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about a person's address. */
export const addressRefusals = {
  'address-not-known': {
    status: 404,
    da: 'Der er ikke skrevet nogen adresse på personen.',
    en: 'No address is written for this person.',
  },
} as const satisfies RefusalTable;
