import {
  shownTable,
  type ProposalsAnswer,
  type ShownAction,
  type ShownProposals,
} from '#services/matching/domain/shown-proposals.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';
import type { MyProposals } from '#shared/shapes/shown-proposals.ts';

/** The municipality's: what a person is shown and says to it. Listed for the one who showed it once it is answered. */
export const shownProposalsItem = defineItem<ShownProposals, 'proposals-answered'>({
  name: 'shown-proposals',
  partition: (shown) => [shown.candidateId],
  indexes: {
    'proposals-answered': {
      on: 'gsi1',
      place: ({ state, shownById, answeredAt, candidateId }) =>
        state === 'answered' && answeredAt ? { of: [shownById], sort: `${answeredAt}#${candidateId}` } : undefined,
    },
  },
});

/** What is shown after a step of its table. */
export function shownWrite(before: ShownProposals | undefined, after: ShownProposals, action: ShownAction): Write {
  if (!before) return insert(shownProposalsItem, after);
  return replace(shownProposalsItem, before, after, priorStates(shownTable, action));
}

/** What a person sent, in their own scope. */
export const proposalsAnswerItem = defineAnswer<ProposalsAnswer>('proposals-answer');

/** In the citizen's own scope: the places as the person reads them. */
export type MyProposalsRow = Omit<MyProposals, 'sent'> & { readonly partnership: string };
export const myProposalsItem = defineItem<MyProposalsRow>({
  name: 'my-proposals',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId],
});
