import type { LetterItem } from '#shared/shapes/letters.ts';
import type { MessageSent } from '#shared/shapes/message-sent.ts';

/** Something a person was sent: a message that the house sends itself, or a letter that somebody printed. */
export type SentToPerson =
  | { readonly by: 'house'; readonly at: string; readonly message: MessageSent }
  | { readonly by: 'post'; readonly at: string; readonly letter: LetterItem };

/**
 * A page of messages with the letters that lie among them, the latest first: those before the last message of the page
 * before, and, where the list goes on, not those older than the last message of this one.
 */
export function withLetters(
  messages: readonly MessageSent[],
  letters: readonly LetterItem[],
  before: string | undefined,
  notOlderThan: string | undefined,
): SentToPerson[] {
  const among = letters.filter(
    ({ printedAt }) => (!before || printedAt < before) && (!notOlderThan || printedAt >= notOlderThan),
  );
  const sent: SentToPerson[] = [
    ...messages.map((message) => ({ by: 'house', at: message.askedAt, message }) as const),
    ...among.map((letter) => ({ by: 'post', at: letter.printedAt, letter }) as const),
  ];
  return sent.toSorted((one, other) => other.at.localeCompare(one.at));
}
