import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of check-ins. */
export const checkInRefusals = {
  'sign-not-open': {
    status: 409,
    da: 'Tegnet er væk. Måske har en kollega allerede taget det op.',
    en: 'The sign is gone. Perhaps a colleague has dealt with it already.',
  },
  'placement-waits': {
    status: 409,
    da: 'Pladsen venter på personen. Der bliver ikke spurgt, før pausen er slut.',
    en: 'The place waits for the person. Nobody is asked before the pause is over.',
  },
  'check-in-waits': {
    status: 409,
    da: 'De er allerede spurgt. Vent på svarene.',
    en: 'They have been asked already. Wait for the answers.',
  },
  'check-in-not-asked': {
    status: 409,
    da: 'Det spørgsmål venter ikke længere på svar. Hent siden igen, og se, om der er et nyt.',
    en: 'That question no longer waits for an answer. Load the page again and see whether there is a new one.',
  },
  'check-in-over': {
    status: 410,
    da: 'Der er kommet nyere spørgsmål, eller pladsen er slut eller holder pause. Log ind, hvis du vil fortælle noget.',
    en: 'Newer questions have come, or the place has ended or is paused. Sign in if there is something you want to tell.',
  },
} as const satisfies RefusalTable;
