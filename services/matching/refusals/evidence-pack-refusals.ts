import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of descriptions of somebody's work. */
export const evidencePackRefusals = {
  'evidence-pack-not-found': {
    status: 404,
    da: 'Vi kan ikke finde beskrivelsen.',
    en: 'We cannot find this description.',
  },
  'evidence-pack-under-way': {
    status: 409,
    da: 'Der er allerede en beskrivelse på vej. Gør den færdig, eller træk den tilbage først.',
    en: 'A description is under way already. Finish it or withdraw it first.',
  },
  'evidence-pack-not-a-draft': {
    status: 409,
    da: 'Beskrivelsen er ikke en kladde mere. Se, hvordan den står nu.',
    en: 'The description is no longer a draft. See how it stands now.',
  },
  'evidence-pack-not-sent': {
    status: 409,
    da: 'Beskrivelsen er en kladde. Send den til personen først.',
    en: 'The description is a draft. Send it to the person first.',
  },
  'evidence-pack-not-read': {
    status: 409,
    da: 'Personen har ikke svaret endnu. Vent, til svaret eller fristen er kommet.',
    en: 'The person has not answered yet. Wait for the answer or the deadline.',
  },
  'evidence-pack-not-issued': {
    status: 409,
    da: 'Beskrivelsen er ikke udstedt endnu, så den kan ikke gives videre.',
    en: 'The description is not issued yet, so it cannot be given to anybody.',
  },
  'evidence-pack-is-over': {
    status: 409,
    da: 'Beskrivelsen er udstedt eller trukket tilbage og kan ikke ændres. Lav en ny udgave.',
    en: 'The description is issued or withdrawn and cannot be changed. Make a new version.',
  },
  'evidence-pack-changed-since': {
    status: 409,
    da: 'Beskrivelsen er lavet om, siden du læste den. Læs den nye, og svar så.',
    en: 'The description was changed after you read it. Read the new one, and answer then.',
  },
  'evidence-pack-answered-already': {
    status: 409,
    da: 'Der er allerede svaret på beskrivelsen.',
    en: 'The description was answered already.',
  },
  'no-usable-observations': {
    status: 409,
    da: 'Der er ingen iagttagelser i perioden, som må bruges. Vurder dem først, eller vælg en anden periode.',
    en: 'No observation of the period may be used. Judge them first, or choose another period.',
  },
  'too-many-observations': {
    status: 409,
    da: 'Der er for mange iagttagelser til én beskrivelse. Vælg en kortere periode.',
    en: 'There are too many observations for one description. Choose a shorter period.',
  },
} as const satisfies RefusalTable;
