import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Refusals about tailored courses, as answers. */
export const tailoredRefusals = {
  'placement-unknown': {
    status: 404,
    da: 'Vi kan ikke finde placeringen. Den er måske lige oprettet; prøv igen om lidt.',
    en: 'We cannot find the placement. It may just have been started; try again shortly.',
  },
  'placement-not-running': {
    status: 409,
    da: 'Personen er ikke på arbejdspladsen længere, så et kursus kan ikke beskrives derfra.',
    en: 'The person is no longer at the workplace, so a course cannot be described from there.',
  },
  'tailored-request-not-found': {
    status: 404,
    da: 'Vi kan ikke finde ønsket om et kursus.',
    en: 'We cannot find the request for a course.',
  },
  'tailored-step-not-possible': {
    status: 409,
    da: 'Det kan ikke gøres nu. Se, hvor langt ønsket er.',
    en: 'That cannot be done now. See how far the request is.',
  },
  'nobody-left-to-ask': {
    status: 409,
    da: 'Der er ikke flere uddannelsessteder at spørge. Vælg nogle selv, eller træk ønsket tilbage.',
    en: 'There are no more institutions to ask. Choose some yourself, or withdraw the request.',
  },
  'offer-not-the-latest': {
    status: 409,
    da: 'Der er kommet et nyt tilbud, eller det her gælder ikke længere. Se det nyeste, før du vælger.',
    en: 'There is a new offer, or this one no longer stands. See the latest before you choose.',
  },
  'offer-begins-in-the-past': {
    status: 409,
    da: 'Tilbuddets første dag er gået. Bed uddannelsesstedet om nye datoer.',
    en: 'The offer’s first day has passed. Ask the institution for new dates.',
  },
  'approval-above-your-limit': {
    status: 403,
    da: 'Prisen er over det, du kan godkende. Teamlederen skal sige ja.',
    en: 'The price is above what you can approve. The team leader must say yes.',
  },
  'approval-of-own-request': {
    status: 403,
    da: 'Du har selv bedt om det eller valgt tilbuddet. En anden skal godkende det.',
    en: 'You asked for it or chose the offer yourself. Somebody else must approve it.',
  },
  'exchange-too-long': {
    status: 409,
    da: 'I har skrevet frem og tilbage mange gange. Ring til hinanden, og vælg eller træk tilbage.',
    en: 'You have written to and fro many times. Call each other, and choose or withdraw.',
  },
  'asked-request-not-found': {
    status: 404,
    da: 'Vi kan ikke finde forespørgslen.',
    en: 'We cannot find the request.',
  },
  'asked-request-not-open': {
    status: 409,
    da: 'Forespørgslen venter ikke på svar fra jer længere.',
    en: 'The request no longer waits for an answer from you.',
  },
  'uplift-not-open': {
    status: 409,
    da: 'Kurset er aftalt eller faldet bort, så der kan ikke skrives mere til det.',
    en: 'The course is agreed or has fallen away, so nothing more can be added to it.',
  },
  'prices-start-before-others': {
    status: 409,
    da: 'Der er allerede sat priser fra en senere dag. Vælg den dag eller en senere.',
    en: 'Prices have already been set from a later day. Choose that day or a later one.',
  },
} as const satisfies RefusalTable;
