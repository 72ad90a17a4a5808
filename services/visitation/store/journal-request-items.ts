import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { accessAnsweredWithin } from '#shared/rules/journal-export-rules.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { carry } from '#shared/runtime/carry.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Holding } from './held-by-citizen.ts';

/** In the citizen's scope: the person wants everything that is written about them. It waits until it was given. */
export type JournalWish = AnswerFields & { readonly candidateId: CandidateId };
export const journalWishItem = defineAnswer<JournalWish>('journal-wish');

export type JournalRequestMove = 'ask' | 'hand-over-journal';

/** Asked, given, and perhaps asked again. */
export const journalRequestTable: StateTable<JournalRequest['state'], JournalRequestMove> = {
  open: { 'hand-over-journal': { to: 'given' } },
  given: { ask: { to: 'open' } },
};

/** In the municipality: what a person asked for last; in the list of those who wait, by the last day for it. */
export type JournalRequest = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: 'open' | 'given';
  readonly answerId: AnswerId;
  /** The scope the wish came from. */
  readonly sender: string;
  readonly askedAt: Instant;
  readonly dueOn: CivilDate;
};
export const journalRequestItem = defineItem<JournalRequest, 'journal-requests'>({
  name: 'journal-request',
  partition: (request) => [request.candidateId],
  indexes: {
    'journal-requests': {
      on: 'gsi1',
      place: ({ state, dueOn, candidateId }) =>
        state === 'open' ? { of: [], sort: `${dueOn}#${candidateId}` } : undefined,
    },
  },
});

/** The last day to give what was asked for at an instant, by the rule of that day. */
export function answeredBy(askedAt: Instant): CivilDate {
  const asked = dateOf(askedAt);
  return addMonths(asked, ruleOn(accessAnsweredWithin, asked).value);
}

const mostWishes = 50;

/** What a person asked for of one municipality. */
export const heldJournalWishes: Holding = {
  kinds: [journalWishItem],
  follow: async (move) => {
    const sent = await move.from.table.list({ kind: journalWishItem, of: [move.candidateId], limit: mostWishes });
    for (const wish of sent.items) await carry(move, journalWishItem, wish);
  },
};
