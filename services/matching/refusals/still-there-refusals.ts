import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of the question whether a person is still there. */
export const stillThereRefusals = {
  'still-there-not-asked': {
    status: 409,
    da: 'Spørgsmålet er afgjort, eller det bliver ikke stillet mere. Hent siden igen.',
    en: 'The question is settled, or is not asked any more. Load the page again.',
  },
  'still-there-over': {
    status: 410,
    da: 'Spørgsmålet er afsluttet, og der skal ikke svares mere. Er noget forkert, så ring til kommunen.',
    en: 'The question is closed, and no answer is needed any more. If something is wrong, call the municipality.',
  },
} as const satisfies RefusalTable;
