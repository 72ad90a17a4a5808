import { showLookBack } from '#services/matching/capabilities/show-look-back.ts';
import { takeInLookBack } from '#services/matching/capabilities/take-in-look-back.ts';
import type { lookBackConsumes } from '#services/matching/consumes/look-back-consumes.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { lookBackAnswerItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when the parties of a placement that ended are asked, and when they say how they see it. */
export function lookBackHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
): EventHandlers<(typeof lookBackConsumes)[number]> {
  return {
    LookBackChanged: (call, { facts }) =>
      showLookBack(call, open, inPartnership(call), toldId('placement', facts.placementId)),
    LookBackAnswered: (call, event) => {
      const partnership = partnershipScope(event.facts.partnership);
      return takeInLookBack({ ...asOwner(call, event.facts.owner), partnership }, open, event);
    },
    LookBackAnswerSettled: async (call, event) => {
      const { sender, placementId, answerId } = event.facts;
      const candidateId = toldId('candidate', event.facts.candidateId);
      const place = await answerPlace(call, open, { sender, candidateId }, async (own) =>
        Boolean(await own.fresh(lookBackAnswerItem, placementId, answerId)),
      );
      await showOutcome(place, lookBackAnswerItem, placementId, event);
    },
  };
}
