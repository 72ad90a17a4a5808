import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of money for help at a workplace. */
export const compensationRefusals = {
  'compensation-not-found': { status: 404, da: 'Vi kan ikke finde bevillingen.', en: 'We cannot find this grant.' },
  'compensation-under-way': {
    status: 409,
    da: 'Der er allerede et udkast på vej for pladsen. Gør det færdigt, eller træk det tilbage først.',
    en: 'A draft is under way for this place already. Finish it or withdraw it first.',
  },
  'compensation-not-at-this-step': {
    status: 409,
    da: 'Bevillingen står ikke sådan mere. Se, hvordan den står nu.',
    en: 'The grant no longer stands like that. See how it stands now.',
  },
  'compensation-own-draft': {
    status: 409,
    da: 'Den, der har skrevet eller sendt et udkast, afgør det ikke selv. Bed en anden leder.',
    en: 'Whoever wrote or sent a draft does not decide it. Ask another leader.',
  },
} as const satisfies RefusalTable;
