import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of an agreement that is signed by a link and a code. */
export const signingRefusals = {
  'not-signed-by-link': {
    status: 409,
    da: 'Den slags aftale kan ikke skrives under med et link. Log ind, eller ring til kommunen.',
    en: 'This kind of agreement cannot be signed by a link. Sign in, or call the municipality.',
  },
  'too-many-codes': {
    status: 429,
    da: 'Vi har sendt mange koder på kort tid. Vent en time, eller ring til kommunen.',
    en: 'We have sent many codes in a short while. Wait an hour, or call the municipality.',
  },
  'signing-code-over': {
    status: 409,
    da: 'Koden virker ikke mere. Få en ny.',
    en: 'The code does not work any more. Get a new one.',
  },
  'signing-code-wrong': {
    status: 422,
    da: 'Det er ikke den kode, vi har sendt. Se efter i beskeden, og prøv igen.',
    en: 'That is not the code we sent. Look in the text and try again.',
  },
} as const satisfies RefusalTable;
