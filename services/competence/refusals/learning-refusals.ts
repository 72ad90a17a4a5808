import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Refusals of learning goals, learning records and evidence. */
export const learningRefusals = {
  'learning-goal-not-found': {
    status: 404,
    da: 'Vi kan ikke finde læringsmålet.',
    en: 'We cannot find this learning goal.',
  },
  'learning-goal-retired': {
    status: 409,
    da: 'Læringsmålet er taget ud af biblioteket. Skriv et nyt, hvis I skal bruge det igen.',
    en: 'The learning goal was taken out of the library. Write a new one if you need it again.',
  },
  'learning-goal-in-library': {
    status: 409,
    da: 'Læringsmålet er allerede i biblioteket.',
    en: 'The learning goal is in the library already.',
  },
  'learning-record-not-found': {
    status: 404,
    da: 'Vi kan ikke finde læringsforløbet.',
    en: 'We cannot find this learning record.',
  },
  'learning-record-closed': {
    status: 409,
    da: 'Læringsforløbet er afsluttet. Det, der er skrevet, kan stadig læses.',
    en: 'The learning record is closed. What was written can still be read.',
  },
  'evidence-not-found': {
    status: 404,
    da: 'Vi kan ikke finde det, du vil rette.',
    en: 'We cannot find what you want to change.',
  },
  'evidence-not-used': {
    status: 409,
    da: 'Det kunne ikke gemmes, fordi forløbet er ændret, eller fordi det samme allerede er skrevet i dag.',
    en: 'It could not be kept: the record has changed, or the same was already written today.',
  },
  'photo-not-found': {
    status: 404,
    da: 'Billedet er her ikke mere.',
    en: 'The picture is no longer here.',
  },
  'photo-not-expected': {
    status: 404,
    da: 'Vi ventede ikke det billede. Vælg det igen.',
    en: 'We did not expect this picture. Choose it again.',
  },
  'photo-not-arrived': {
    status: 409,
    da: 'Billedet kom ikke frem. Prøv igen.',
    en: 'The picture did not arrive. Try again.',
  },
  'photo-not-a-picture': {
    status: 409,
    da: 'Filen er ikke et billede, vi kan vise. Vælg et foto.',
    en: 'The file is not a picture we can show. Choose a photo.',
  },
} as const satisfies RefusalTable;
