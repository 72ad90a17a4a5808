import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What may be refused about saved courses and searches. */
export const catalogueRefusals = {
  'course-not-saved': {
    status: 404,
    da: 'Kurset er ikke blandt dem, du har gemt.',
    en: 'The course is not among those you saved.',
  },
  'saved-search-not-found': {
    status: 404,
    da: 'Vi kan ikke finde søgningen blandt dem, du har gemt.',
    en: 'We cannot find this search among those you saved.',
  },
} as const satisfies RefusalTable;
