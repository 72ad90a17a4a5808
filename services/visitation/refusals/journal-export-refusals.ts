import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about journals made files. */
export const journalExportRefusals = {
  'journal-export-not-found': { status: 404, da: 'Vi kan ikke finde udtrækket.', en: 'We cannot find this export.' },
  'journal-export-being-made': {
    status: 409,
    da: 'Filerne bliver stadig lavet. Prøv igen om lidt.',
    en: 'The files are still being made. Try again in a moment.',
  },
  'journal-export-gone': {
    status: 410,
    da: 'Filerne er slettet af sig selv. Lav et nyt udtræk.',
    en: 'The files went by themselves. Make a new export.',
  },
  'journal-given-already': {
    status: 409,
    da: 'Det er allerede skrevet, at personen har fået den.',
    en: 'It is written down already that the person was given it.',
  },
  'journal-asked-already': {
    status: 409,
    da: 'Du har allerede bedt om det. Du får det inden for fristen.',
    en: 'You have asked for it already. You get it in time.',
  },
  'effort-not-yours': {
    status: 404,
    da: 'Vi kan ikke finde dig hos den kommune.',
    en: 'We cannot find you with that municipality.',
  },
  'address-not-for-you': {
    status: 403,
    da: 'Adressen kan kun sagsbehandleren tage med. Lav udtrækket uden den.',
    en: 'Only the caseworker can include the address. Make the export without it.',
  },
} as const satisfies RefusalTable;
