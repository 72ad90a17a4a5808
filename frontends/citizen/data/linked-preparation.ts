import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { LinkedPreparation } from '#shared/shapes/linked-preparation.ts';
import type { PreparationAnswer, PreparationSaved } from '#shared/shapes/preparation.ts';

const links = visitation['preparation-links'];

/** The preparation that a link opens, without signing in. */
export const readLinkedPreparation = query(
  (scope: string, word: string): Promise<LinkedPreparation> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-preparation',
);

/** Where a link leads: whose it is, and the word that opens it. */
export type LinkHeld = { readonly scope: string; readonly word: string };

export function sendLinkedAnswers(
  { scope, word }: LinkHeld,
  answers: readonly PreparationAnswer[],
): Promise<PreparationSaved> {
  return answerOf(links.answers.$put({ param: { scope }, json: { word, answers: [...answers] } }));
}

export function sendLinkedPreparation({ scope, word }: LinkHeld): Promise<PreparationSaved> {
  return answerOf(links.submission.$post({ param: { scope }, json: { word } }));
}
