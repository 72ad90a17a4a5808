import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of agreements about placements. */
export const agreementRefusals = {
  'agreement-not-found': {
    status: 404,
    da: 'Vi kan ikke finde aftalen.',
    en: 'We cannot find this agreement.',
  },
  'agreement-under-way': {
    status: 409,
    da: 'Der er allerede en udgave af aftalen på vej. Gør den færdig, eller træk den tilbage først.',
    en: 'A version of the agreement is under way already. Finish it or withdraw it first.',
  },
  'agreement-not-a-draft': {
    status: 409,
    da: 'Aftalen er ikke en kladde mere. Se, hvordan den står nu.',
    en: 'The agreement is no longer a draft. See how it stands now.',
  },
  'agreement-not-to-be-signed': {
    status: 409,
    da: 'Aftalen venter ikke på underskrift lige nu. Se, hvordan den står.',
    en: 'The agreement does not wait for a signature right now. See how it stands.',
  },
  'agreement-changed-since': {
    status: 409,
    da: 'Aftalen er lavet om, siden du læste den. Læs den nye udgave, før du skriver under.',
    en: 'The agreement was changed after you read it. Read the new version before you sign.',
  },
  'agreement-signed-already': {
    status: 409,
    da: 'Der er allerede skrevet under her.',
    en: 'This was signed here already.',
  },
  'agreement-template-changed': {
    status: 409,
    da: 'Kommunens egne ord i aftalerne er lavet om, siden du åbnede siden. Læs dem, og gem igen.',
    en: 'The municipality’s own words in agreements were changed after you opened the page. Read them and save again.',
  },
  'agreement-is-over': {
    status: 409,
    da: 'Aftalen gælder ikke længere og kan ikke ændres.',
    en: 'The agreement is no longer in force and cannot be changed.',
  },
  'agreement-not-sent': {
    status: 409,
    da: 'Aftalen er en kladde. Send den til underskrift først.',
    en: 'The agreement is a draft. Send it to be signed first.',
  },
} as const satisfies RefusalTable;
