import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about absence and handovers is refused. */
export const handoverRefusals = {
  'absence-not-found': {
    status: 404,
    da: 'Fraværet er slettet eller findes ikke.',
    en: 'The absence is deleted or does not exist.',
  },
  'handover-not-found': { status: 404, da: 'Vi kan ikke finde overdragelsen.', en: 'We cannot find this handover.' },
  'handover-over': {
    status: 409,
    da: 'En overdragelse kan kun ændres den dag, den er lavet. Giv personerne en ny kontaktperson i stedet.',
    en: 'A handover can be changed only on the day it was made. Give the people another contact person instead.',
  },
} as const satisfies RefusalTable;
