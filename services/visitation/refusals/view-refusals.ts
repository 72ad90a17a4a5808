import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about saved views, or about a list that is taken along, is refused. */
export const viewRefusals = {
  'saved-view-not-found': {
    status: 404,
    da: 'Visningen er slettet, eller det er ikke din.',
    en: 'The view is deleted, or it is not yours.',
  },
  'too-many-views': {
    status: 409,
    da: 'Du har 50 visninger. Slet en, du ikke bruger, og gem så igen.',
    en: 'You have 50 views. Delete one you do not use, and save again.',
  },
  'too-many-cpr-numbers': {
    status: 409,
    da: 'CPR-numre hentes for højst 500 personer ad gangen. Vælg snævrere, og hent igen.',
    en: 'CPR numbers are fetched for at most 500 people at a time. Choose narrower filters, and fetch again.',
  },
} as const satisfies RefusalTable;
