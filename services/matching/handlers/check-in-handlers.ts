import { noteSigns } from '#services/matching/capabilities/note-signs.ts';
import { showCheckInToCompany } from '#services/matching/capabilities/show-check-in-to-company.ts';
import { showMyPlacement } from '#services/matching/capabilities/show-my-placement.ts';
import { takeInCheckIn } from '#services/matching/capabilities/take-in-check-in.ts';
import type { checkInConsumes } from '#services/matching/consumes/check-in-consumes.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { checkInAnswerItem } from '#services/matching/store/check-in-items.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when somebody is asked how it is going, and answers. */
export function checkInHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
): EventHandlers<(typeof checkInConsumes)[number]> {
  const note = (call: Call, { facts }: { readonly facts: { readonly placementId: string } }): Promise<void> =>
    noteSigns(call, open(call), toldId('placement', facts.placementId));
  return {
    CheckInKept: note,
    CheckInLeftUnanswered: note,
    HelpCallOpened: note,
    HelpCallClosed: note,
    CheckInAsked: async (call, { facts }) => {
      const placementId = toldId('placement', facts.placementId);
      await showCheckInToCompany(open(call), inPartnership(call), placementId);
      await showMyPlacement(call, open, placementId);
    },
    CheckInAnswered: (call, event) => {
      const { owner, partnership } = event.facts;
      return takeInCheckIn({ ...asOwner(call, owner), partnership: partnershipScope(partnership) }, open, event);
    },
    CheckInAnswerSettled: async (call, event) => {
      const { sender, placementId, answerId, candidateId } = event.facts;
      const sent = { sender, candidateId: toldId('candidate', candidateId) };
      const place = await answerPlace(call, open, sent, async (table) =>
        Boolean(await table.fresh(checkInAnswerItem, placementId, answerId)),
      );
      await showOutcome(place, checkInAnswerItem, placementId, event);
    },
  };
}
