import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What may be refused about suggestions, and about saved courses and searches. */
export const catalogueRefusals = {
  'placement-not-found': {
    status: 404,
    da: 'Vi kan ikke finde placeringen hos personen.',
    en: 'We cannot find this placement with the person.',
  },
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
