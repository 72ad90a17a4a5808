import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Every refusal of this service, as an answer. */
export const visitationRefusals = {
  'candidate-already-known': {
    status: 409,
    da: 'Personen er allerede henvist i kommunen. Åbn personens side i stedet.',
    en: 'The person is already referred in this municipality. Open the person’s page instead.',
  },
  'candidate-not-found': { status: 404, da: 'Vi kan ikke finde personen.', en: 'We cannot find this person.' },
  'municipality-not-joined': {
    status: 404,
    da: 'Kommunen er ikke med i partnerskabet endnu.',
    en: 'The municipality has not joined the partnership yet.',
  },
} as const satisfies RefusalTable;
