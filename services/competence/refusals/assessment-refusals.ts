import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Refusals of assessments and their verification. */
export const assessmentRefusals = {
  'assessment-not-found': {
    status: 404,
    da: 'Vi kan ikke finde bedømmelsen.',
    en: 'We cannot find this assessment.',
  },
  'assessment-under-way': {
    status: 409,
    da: 'Der er allerede en bedømmelse i gang for forløbet. Gør den færdig først.',
    en: 'An assessment of this record is under way already. Finish it first.',
  },
  'assessment-not-at-this-step': {
    status: 409,
    da: 'Bedømmelsen er kommet videre, siden du åbnede den. Genindlæs siden, og se, hvor den er.',
    en: 'The assessment has moved on since you opened it. Reload the page to see where it is.',
  },
  'institution-not-accredited': {
    status: 409,
    da: 'Uddannelsesstedet er ikke godkendt til at bedømme efter OCN-metoden.',
    en: 'The institution is not accredited to assess by the OCN method.',
  },
  'own-proposal': {
    status: 409,
    da: 'Du har selv indstillet bedømmelsen. En anden bedømmer skal godkende den.',
    en: 'You proposed this assessment yourself. Another assessor must approve it.',
  },
  'own-assessment': {
    status: 409,
    da: 'Du har selv indstillet eller godkendt bedømmelsen. En anden skal kontrollere den.',
    en: 'You proposed or approved this assessment yourself. Somebody else must verify it.',
  },
  'own-institution': {
    status: 409,
    da: 'Bedømmelsen er fra jeres eget sted. En anden organisation skal kontrollere den.',
    en: 'The assessment is your own organisation’s. Another organisation must verify it.',
  },
  'evidence-changed': {
    status: 409,
    da: 'Noget af dokumentationen er rettet eller trukket tilbage. Send bedømmelsen retur, så den kan indstilles igen.',
    en: 'Some of the evidence was changed or taken back. Return the assessment so that it can be proposed anew.',
  },
  'verification-not-open': {
    status: 409,
    da: 'Der er ikke nogen kontrol, der venter på dig her.',
    en: 'There is no verification waiting for you here.',
  },
} as const satisfies RefusalTable;
