import { showStillThere } from '#services/matching/capabilities/show-still-there.ts';
import { takeInStillThere } from '#services/matching/capabilities/take-in-still-there.ts';
import type { stillThereConsumes } from '#services/matching/consumes/still-there-consumes.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { stillThereAnswerItem } from '#services/matching/store/still-there-items.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when person and workplace are asked whether the person is still there, and when it is settled. */
export function stillThereHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
): EventHandlers<(typeof stillThereConsumes)[number]> {
  const show = (call: Call, { facts }: { readonly facts: { readonly placementId: string } }): Promise<void> =>
    showStillThere(call, open, inPartnership(call), toldId('placement', facts.placementId));
  return {
    StillThereAsked: show,
    SixMonthCheckAnswered: show,
    SixMonthCheckReopened: show,
    SixMonthCheckDropped: show,
    StillThereAnswered: (call, event) => {
      const { owner, partnership } = event.facts;
      return takeInStillThere({ ...asOwner(call, owner), partnership: partnershipScope(partnership) }, open, event);
    },
    StillThereAnswerSettled: async (call, event) => {
      const { sender, placementId, answerId, candidateId } = event.facts;
      const sent = { sender, candidateId: toldId('candidate', candidateId) };
      const place = await answerPlace(call, open, sent, async (table) =>
        Boolean(await table.fresh(stillThereAnswerItem, placementId, answerId)),
      );
      await showOutcome(place, stillThereAnswerItem, placementId, event);
    },
  };
}
