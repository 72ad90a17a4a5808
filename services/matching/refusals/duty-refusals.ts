import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of the duty roster. */
export const dutyRefusals = {
  'duty-not-found': { status: 404, da: 'Vi kan ikke finde vagten.', en: 'We cannot find this watch.' },
  'duty-is-cancelled': {
    status: 409,
    da: 'Vagten er aflyst. Læg en ny ind.',
    en: 'The watch is cancelled. Plan a new one.',
  },
} as const satisfies RefusalTable;
