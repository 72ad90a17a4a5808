import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about a plan or a team is refused. */
export const planRefusals = {
  'plan-part-not-found': {
    status: 404,
    da: 'Vi kan ikke finde det i planen.',
    en: 'We cannot find this in the plan.',
  },
  'plan-move-not-possible': {
    status: 409,
    da: 'Det er der allerede taget stilling til. Hent planen igen.',
    en: 'This has been settled already. Load the plan again.',
  },
  'plan-is-full': {
    status: 409,
    da: 'Planen er fuld. Skriv videre i det, der står der.',
    en: 'The plan is full. Go on with what stands in it.',
  },
  'my-plan-not-found': { status: 404, da: 'Vi kan ikke finde din plan.', en: 'We cannot find your plan.' },
  'activity-not-yours': {
    status: 409,
    da: 'Aktiviteten er ikke din at gøre, eller den er gjort.',
    en: 'The activity is not yours to do, or it is done.',
  },
} as const satisfies RefusalTable;
