import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of looking back on a placement that ended. */
export const lookBackRefusals = {
  'look-back-not-asked': {
    status: 409,
    da: 'Der bliver ikke spurgt til den plads mere. Hent siden igen, eller ring til kommunen.',
    en: 'Nobody is asked about that place any more. Load the page again, or call the municipality.',
  },
  'company-again-not-found': {
    status: 404,
    da: 'Virksomheden har ikke sagt noget om at tage nogen igen.',
    en: 'The company has said nothing of taking somebody again.',
  },
  'company-again-settled': {
    status: 409,
    da: 'En anden har allerede spurgt virksomheden. Hent siden igen.',
    en: 'Somebody else has asked the company already. Load the page again.',
  },
} as const satisfies RefusalTable;
