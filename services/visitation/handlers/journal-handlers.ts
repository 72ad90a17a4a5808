import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { takeInJournalWish } from '../capabilities/take-in-journal-wish.ts';
import { citizenNow } from '../store/held-by-citizen.ts';
import { journalWishItem } from '../store/journal-request-items.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** A wish reaches the municipality, and the person reads that it was given. */
export function journalHandlers(open: OpenVisitation): EventHandlers<'JournalWished' | 'JournalWishSettled'> {
  return {
    JournalWished: (call, event) => {
      const asMunicipality = asOwner(call, event.facts.owner);
      return takeInJournalWish(asMunicipality, open(asMunicipality), event);
    },
    JournalWishSettled: async (call, event) => {
      const { candidateId, answerId, sender } = event.facts;
      const sent = open(asSender(call, sender));
      // Where the CPR number was put right since, the wish lies with the citizen the person turned out to be.
      const isThere = await sent.table.fresh(journalWishItem, candidateId, answerId);
      const place = isThere
        ? sent
        : open(asSender(call, await citizenNow(call, open, toldId('candidate', candidateId))));
      await showOutcome(place.table, journalWishItem, candidateId, event);
    },
  };
}
