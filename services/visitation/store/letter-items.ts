import type { CandidateId, ConversationId, PersonId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { LetterState } from '#shared/shapes/letters.ts';
import type { ConversationKind } from '#shared/shapes/planned-conversation.ts';

/** A letter that is printed can be sent; what was sent stays sent. */
export const letterTable: StateTable<LetterState, 'record-letter-printed'> = {
  printed: { 'record-letter-printed': { to: 'sent' } },
  sent: {},
};

/** A letter about a conversation as it stood: where it is moved, the next letter is another. Its words are not kept. */
export type PrintedLetter = {
  readonly candidateId: CandidateId;
  readonly conversationId: ConversationId;
  /** How often the conversation had been moved when the letter was printed. */
  readonly sequence: number;
  readonly version: number;
  readonly state: LetterState;
  readonly kind: ConversationKind;
  readonly startsAt: Instant;
  readonly printedAt: Instant;
  readonly printedById: PersonId;
  readonly sentAt?: Instant;
};

/** In the municipality: the letters to a person, in the order they were printed. */
export const printedLetterItem = defineItem<PrintedLetter, 'letters-to'>({
  name: 'printed-letter',
  partition: (letter) => [letter.candidateId],
  sort: (letter) => [letter.conversationId, String(letter.sequence)],
  indexes: {
    'letters-to': {
      on: 'gsi1',
      place: ({ candidateId, printedAt, conversationId }) => ({
        of: [candidateId],
        sort: `${printedAt}#${conversationId}`,
      }),
    },
  },
});
