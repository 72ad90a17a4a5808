import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of plans for everyone. */
export const matchPlanRefusals = {
  'match-plan-not-found': {
    status: 404,
    da: 'Planen er her ikke. Gamle planer forsvinder af sig selv. Lav en ny.',
    en: 'The plan is not here. Old plans go by themselves. Make a new one.',
  },
  'match-plan-not-ready': {
    status: 409,
    da: 'Planen er ikke færdig endnu. Vent lidt.',
    en: 'The plan is not ready yet. Wait a little.',
  },
  'match-plan-person-not-found': {
    status: 404,
    da: 'Personen er ikke med i planen.',
    en: 'The person is not in the plan.',
  },
} as const satisfies RefusalTable;
