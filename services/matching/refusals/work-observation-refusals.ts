import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of observations about how somebody works. */
export const workObservationRefusals = {
  'observation-not-found': {
    status: 404,
    da: 'Vi kan ikke finde iagttagelsen.',
    en: 'We cannot find this observation.',
  },
  'observation-withdrawn': {
    status: 409,
    da: 'Iagttagelsen er taget tilbage og kan ikke ændres.',
    en: 'The observation was taken back and cannot be changed.',
  },
  'observation-of-another': {
    status: 409,
    da: 'Kun den, der skrev det, kan rette ordene. Du kan sige, at det ikke må bruges.',
    en: 'Only whoever wrote it can change the words. You can say that it may not be used.',
  },
} as const satisfies RefusalTable;
