import type { RefusalTable } from './problem.ts';

/** Refusals that any route can give. */
export const houseRefusals = {
  'not-signed-in': {
    status: 401,
    da: 'Du er logget af. Log ind igen for at fortsætte.',
    en: 'You are signed out. Sign in again to continue.',
  },
  'csrf-token-missing': {
    status: 403,
    da: 'Vi kunne ikke se, at det var dig. Genindlæs siden, og prøv igen.',
    en: 'We could not see that it was you. Reload the page and try again.',
  },
  'role-may-not': {
    status: 403,
    da: 'Din rolle giver ikke adgang til det her. Spørg din leder, hvis du skal bruge det.',
    en: 'Your role does not give access to this. Ask your leader if you need it.',
  },
  'not-your-scope': {
    status: 403,
    da: 'Det her hører til et sted, du ikke arbejder for.',
    en: 'This belongs to a place you do not work for.',
  },
  'unknown-scope': { status: 404, da: 'Vi kender ikke den kommune.', en: 'We do not know that municipality.' },
  'company-not-in-register': {
    status: 404,
    da: 'Vi kan ikke finde CVR-nummeret i registeret.',
    en: 'We cannot find the CVR number in the register.',
  },
  'register-not-answering': {
    status: 503,
    da: 'CVR-registeret svarer ikke lige nu. Prøv igen om lidt. Det, du har skrevet, er gemt på din skærm.',
    en: 'The company register is not answering right now. Try again soon. What you wrote is kept on your screen.',
  },
  'route-not-found': { status: 404, da: 'Siden findes ikke.', en: 'This page does not exist.' },
  'body-not-json': {
    status: 400,
    da: 'Vi kunne ikke læse det, der blev sendt.',
    en: 'We could not read what was sent.',
  },
  'body-of-another-type': {
    status: 415,
    da: 'Det, der blev sendt, skal være JSON (application/json).',
    en: 'What is sent must be JSON (application/json).',
  },
  'body-too-large': {
    status: 413,
    da: 'Det, der blev sendt, fylder for meget. Der må højst være {limit} kB.',
    en: 'What was sent is too large. At most {limit} kB.',
  },
  'fields-not-accepted': { status: 422, da: 'Der er noget, der skal rettes.', en: 'Something needs to be corrected.' },
  'idempotency-key-missing': {
    status: 400,
    da: 'Ændringen mangler sin nøgle. Genindlæs siden, og prøv igen.',
    en: 'The change lacks its key. Reload the page and try again.',
  },
  'idempotency-key-reused': {
    status: 409,
    da: 'Den samme nøgle er brugt til en anden ændring. Genindlæs siden, og prøv igen.',
    en: 'The same key was used for another change. Reload the page and try again.',
  },
  'stale-version': {
    status: 409,
    da: 'En anden har lige ændret det her. Genindlæs for at se det nye. Det, du har skrevet, er gemt.',
    en: 'Somebody else has just changed this. Reload to see what is new. What you wrote is kept.',
  },
  'busy-try-again': {
    status: 503,
    da: 'Der er travlt lige nu. Prøv igen om et øjeblik. Intet er gået tabt.',
    en: 'It is busy right now. Try again in a moment. Nothing is lost.',
  },
  'cursor-not-valid': {
    status: 400,
    da: 'Listen kan ikke fortsætte herfra. Start forfra.',
    en: 'The list cannot go on from here. Start again.',
  },
  'something-failed': {
    status: 500,
    da: 'Noget gik galt hos os. Prøv igen. Det, du har skrevet, er gemt på din skærm.',
    en: 'Something went wrong on our side. Try again. What you wrote is kept on your screen.',
  },
  'link-not-known': {
    status: 404,
    da: 'Linket virker ikke. Åbn det fra beskeden igen, eller ring til kommunen.',
    en: 'The link does not work. Open it from the message again, or call the municipality.',
  },
  'link-expired': {
    status: 410,
    da: 'Linket er udløbet. Log ind på din side, eller ring til kommunen.',
    en: 'The link has expired. Sign in to your page, or call the municipality.',
  },
  'link-used-up': {
    status: 410,
    da: 'Linket er brugt og virker ikke mere. Log ind på din side, eller ring til kommunen.',
    en: 'The link has been used and no longer works. Sign in to your page, or call the municipality.',
  },
  'too-many-attempts': {
    status: 429,
    da: 'Linket er åbnet rigtig mange gange på kort tid. Vent {minutes} minutter, og prøv igen. Det, du har skrevet, står her stadig. Haster det, så ring til kommunen.',
    en: 'The link was opened very many times in a short while. Wait {minutes} minutes and try again. What you wrote still stands here. If it is urgent, call the municipality.',
  },
} as const satisfies RefusalTable;

export type HouseRefusal = keyof typeof houseRefusals;
