import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of hours, pauses and attendance. */
export const hoursRefusals = {
  'placement-not-paused': {
    status: 409,
    da: 'Pladsen er ikke på pause den dag.',
    en: 'The place is not paused on that day.',
  },
  'hours-step-not-found': {
    status: 404,
    da: 'Vi kan ikke finde trinnet. Måske er planen lavet om.',
    en: 'We cannot find the step. Perhaps the plan was changed.',
  },
  'hours-step-settled': {
    status: 409,
    da: 'Trinnet er allerede nået eller sprunget over.',
    en: 'The step is reached or skipped already.',
  },
  'my-placement-not-found': {
    status: 404,
    da: 'Vi kan ikke finde din plads. Spørg din kontaktperson.',
    en: 'We cannot find your place. Ask your contact person.',
  },
  'help-call-not-found': {
    status: 404,
    da: 'Vi kan ikke finde opkaldet om hjælp.',
    en: 'We cannot find this call for help.',
  },
  'help-call-settled': {
    status: 409,
    da: 'En kollega har allerede taget eller lukket det.',
    en: 'A colleague has taken or closed it already.',
  },
  'buddy-has-left': {
    status: 409,
    da: 'Du står ikke længere som buddy. En af jeres kontaktpersoner kan skrive det.',
    en: 'You are no longer named as a buddy. A contact person of yours can write it.',
  },
} as const satisfies RefusalTable;
