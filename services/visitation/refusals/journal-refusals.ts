import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about journals, their files and calendars. */
export const journalRefusals = {
  'note-not-found': { status: 404, da: 'Vi kan ikke finde notatet.', en: 'We cannot find this note.' },
  'note-not-signed': {
    status: 409,
    da: 'Notatet er streget eller flyttet og kan ikke ændres.',
    en: 'The note was struck or moved and cannot be changed.',
  },
  'not-your-note': {
    status: 403,
    da: 'Det kan kun den, der skrev det, eller teamlederen.',
    en: 'Only whoever wrote it or the team leader can do that.',
  },
  'note-has-most-addenda': {
    status: 409,
    da: 'Notatet har allerede mange tilføjelser. Skriv et nyt notat.',
    en: 'The note has many additions already. Write a new note.',
  },
  'note-has-most-attachments': {
    status: 409,
    da: 'Notatet har allerede mange bilag. Læg resten ved et nyt notat.',
    en: 'The note has many files already. Attach the rest to a new note.',
  },
  'attachment-not-found': { status: 404, da: 'Vi kan ikke finde bilaget.', en: 'We cannot find this file.' },
  'attachment-not-arrived': {
    status: 409,
    da: 'Filen er ikke kommet frem. Den er måske for stor. Prøv igen med en mindre fil.',
    en: 'The file has not arrived. It may be too large. Try again with a smaller file.',
  },
  'attachment-not-accepted': {
    status: 409,
    da: 'Filen kan ikke lægges ved. Vælg en PDF, et billede eller et dokument uden makroer.',
    en: 'The file cannot be attached. Choose a PDF, a picture or a document without macros.',
  },
  'attachment-being-checked': {
    status: 409,
    da: 'Filen bliver kontrolleret for virus. Prøv igen om lidt.',
    en: 'The file is being checked for viruses. Try again in a moment.',
  },
  'attachment-not-safe': {
    status: 409,
    da: 'Filen kan ikke åbnes, fordi der er fundet noget skadeligt i den.',
    en: 'The file cannot be opened, because something harmful was found in it.',
  },
  'calendar-not-found': {
    status: 404,
    da: 'Adressen virker ikke længere. Hent en ny i Fodfæste.',
    en: 'The address no longer works. Get a new one in Fodfæste.',
  },
} as const satisfies RefusalTable;
