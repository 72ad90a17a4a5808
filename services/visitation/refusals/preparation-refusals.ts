import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about a preparation or a dream is refused. */
export const preparationRefusals = {
  'preparation-not-found': {
    status: 404,
    da: 'Vi kan ikke finde din forberedelse.',
    en: 'We cannot find your preparation.',
  },
  'preparation-read-only': {
    status: 409,
    da: 'Den første samtale er holdt, så svarene kan ikke ændres mere. Sig det til din kontaktperson, eller skriv det i Min drøm.',
    en: 'The first conversation was held, so the answers cannot be changed any more. Tell your contact person, or write it in My dream.',
  },
  'first-conversation-held': {
    status: 409,
    da: 'Den første samtale er holdt. Skriv det i en samtale i stedet.',
    en: 'The first conversation was held. Write it in a conversation instead.',
  },
  'preparation-empty': {
    status: 409,
    da: 'Der er ingen svar at sende endnu. Svar på et spørgsmål, eller spring det over.',
    en: 'There are no answers to send yet. Answer a question, or pass it by.',
  },
  'preparation-received': {
    status: 409,
    da: 'Personen har allerede sendt sin forberedelse. Du kan læse den her.',
    en: 'The person has already sent the preparation. You can read it here.',
  },
  'no-link-out': {
    status: 409,
    da: 'Der er ikke noget link ude til forberedelsen.',
    en: 'No link to the preparation is out.',
  },
  'sign-in-to-send': {
    status: 409,
    da: 'Du har også svaret, mens du var logget ind. Log ind, så du kan se det hele igennem, før du sender. Svarene her er gemt.',
    en: 'You have also answered while you were signed in. Sign in, so that you can look it all through before you send it. The answers here are saved.',
  },
  'dream-not-written': {
    status: 409,
    da: 'Personen har ikke skrevet noget i Min drøm endnu.',
    en: 'The person has not written anything in My dream yet.',
  },
} as const satisfies RefusalTable;
