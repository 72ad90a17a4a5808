import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, notifications, visitation } from '#kit/network/services.ts';
import type { LetterState } from '#shared/shapes/letters.ts';
import { withLetters, type SentToPerson } from './with-letters.ts';

const ofPerson = visitation.candidates[':candidateId'];
const letter = ofPerson['planned-conversations'][':conversationId'].letter;
const messages = notifications.recipients[':recipientId'].messages;
/** More letters than anybody is sent about conversations. */
const mostLetters = '100';

/** One page of what a person was sent, the latest first: messages as they lie with the house, letters put among them. */
export const readSentToPerson = query(
  async (scope: string, candidateId: string, from?: string): Promise<ListPage<SentToPerson>> => {
    const [before, cursor] = from ? (JSON.parse(from) as [string, string]) : [undefined, undefined];
    const [page, letters] = await Promise.all([
      answerOf(messages.$get({ param: { scope, recipientId: candidateId }, query: { cursor } })),
      answerOf(ofPerson.letters.$get({ param: { scope, candidateId }, query: { limit: mostLetters } })),
    ]);
    const lastAt = page.items.at(-1)?.askedAt;
    const goesOn = page.cursor && lastAt ? { at: lastAt, cursor: page.cursor } : undefined;
    return {
      items: withLetters(page.items, letters.items, before, goesOn?.at),
      cursor: goesOn ? JSON.stringify([goesOn.at, goesOn.cursor]) : null,
    };
  },
  'sent-to-person',
);

/** Writes down that a letter was printed, or sent. */
export function recordLetter(
  scope: string,
  place: { readonly candidateId: string; readonly conversationId: string },
  state: LetterState,
) {
  return answerOf(letter.$post({ param: { scope, ...place }, json: { state } }));
}
