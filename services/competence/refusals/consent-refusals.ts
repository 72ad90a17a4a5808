import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about a person's consent. */
export const consentRefusals = {
  'candidate-not-found': { status: 404, da: 'Vi kan ikke finde personen.', en: 'We cannot find this person.' },
  'no-education-consent': {
    status: 409,
    da: 'Personen har ikke sagt ja til, at uddannelsesstedet må se navn og det, forløbet kræver. Spørg først, og skriv svaret ned.',
    en: 'The person has not agreed that the institution may see the name and what the course needs. Ask first, and write down the answer.',
  },
  'consent-not-given': {
    status: 409,
    da: 'Der er ikke noget samtykke at trække tilbage.',
    en: 'There is no consent to withdraw.',
  },
  'consent-not-found': { status: 404, da: 'Vi kan ikke finde samtykket.', en: 'We cannot find this consent.' },
} as const satisfies RefusalTable;
