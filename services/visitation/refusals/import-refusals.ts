import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about a list of people to be referred is refused. */
export const importRefusals = {
  'import-not-found': { status: 404, da: 'Vi kan ikke finde listen.', en: 'We cannot find this list.' },
  'import-goes-on': {
    status: 409,
    da: 'Listen er ved at blive læst eller skrevet. Vent, til den er færdig.',
    en: 'The list is being read or written. Wait until that is done.',
  },
  'import-over': {
    status: 409,
    da: 'Listen er færdig eller lagt væk. Send den igen, hvis den skal læses på ny.',
    en: 'The list is done or put away. Send it again if it is to be read anew.',
  },
  'import-without-good-lines': {
    status: 409,
    da: 'Der er ingen at henvise i listen. Ret den, og send den igen.',
    en: 'There is nobody to refer in the list. Correct it and send it again.',
  },
  'import-lines-gone': {
    status: 409,
    da: 'Listens linjer er slettet. Det sker to dage efter, at den er sendt. Send den igen.',
    en: 'The lines of the list are deleted. That happens two days after it was sent. Send it again.',
  },
  'list-not-arrived': {
    status: 409,
    da: 'Filen er ikke kommet frem. Prøv at sende den igen.',
    en: 'The file has not arrived. Try to send it again.',
  },
} as const satisfies RefusalTable;
