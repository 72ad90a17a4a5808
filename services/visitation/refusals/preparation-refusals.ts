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
  'dream-not-written': {
    status: 409,
    da: 'Personen har ikke skrevet noget i Min drøm endnu.',
    en: 'The person has not written anything in My dream yet.',
  },
} as const satisfies RefusalTable;
