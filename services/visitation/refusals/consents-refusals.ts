import { addressRefusals } from './address-refusals.ts';
import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about a person's consents. */
export const purposeConsentRefusals = {
  ...addressRefusals,
  'consent-not-found': {
    status: 404,
    da: 'Vi kan ikke finde samtykket.',
    en: 'We cannot find this consent.',
  },
  'consent-not-given': {
    status: 409,
    da: 'Der er ikke noget ja at tage tilbage.',
    en: 'There is no yes to take back.',
  },
  'consent-given-already': {
    status: 409,
    da: 'Der er allerede sagt ja.',
    en: 'Yes has been said already.',
  },
  'consent-asked-already': {
    status: 409,
    da: 'Personen er allerede spurgt eller har sagt ja.',
    en: 'The person has been asked already, or has said yes.',
  },
} as const satisfies RefusalTable;
