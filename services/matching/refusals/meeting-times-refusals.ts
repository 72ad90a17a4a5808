import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of times for a match meeting. */
export const meetingTimesRefusals = {
  'meeting-times-not-found': {
    status: 404,
    da: 'Vi kan ikke finde de tider.',
    en: 'We cannot find these times.',
  },
  'meeting-times-over': {
    status: 410,
    da: 'Der skal ikke svares på de tider mere: De er taget tilbage, eller de er gået. I hører nærmere fra kommunen. Er I i tvivl, så ring.',
    en: 'These times need no answer any more: they were taken back, or they have passed. You will hear from the municipality. If in doubt, please call.',
  },
  'meeting-times-settled': {
    status: 409,
    da: 'Mødet er aftalt. Passer tiden ikke mere, så ring til kommunen.',
    en: 'The meeting is agreed on. If the time does not suit any more, call the municipality.',
  },
} as const satisfies RefusalTable;
