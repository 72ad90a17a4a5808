import { showStillThere } from '#services/matching/capabilities/show-still-there.ts';
import { handOnCheck } from '#services/matching/capabilities/carry-six-month-check.ts';
import { keepCarryConsent } from '#services/matching/capabilities/end-carried-check.ts';
import { takeInCarriedCheck } from '#services/matching/capabilities/take-in-carried-check.ts';
import { takeInStillThere } from '#services/matching/capabilities/take-in-still-there.ts';
import type { stillThereConsumes } from '#services/matching/consumes/still-there-consumes.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { stillThereAnswerItem } from '#services/matching/store/still-there-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when person and workplace are asked whether the person is still there, and when it is settled. */
export function stillThereHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
  again: boolean,
): EventHandlers<(typeof stillThereConsumes)[number]> {
  const show = (call: Call, { facts }: { readonly facts: { readonly placementId: string } }): Promise<void> =>
    showStillThere(call, open, inPartnership(call), toldId('placement', facts.placementId));
  const settled = async (
    call: Call,
    event: EventOf<'SixMonthCheckAnswered' | 'SixMonthCheckReopened' | 'SixMonthCheckDropped'>,
  ): Promise<void> => {
    await show(call, event);
    if (!again) await takeInCarriedCheck(call, open, event);
  };
  return {
    StillThereAsked: show,
    SixMonthCheckAnswered: settled,
    SixMonthCheckReopened: settled,
    SixMonthCheckDropped: settled,
    ConsentGranted: async (call, event) => {
      if (event.facts.purpose !== 'check-after-move') return;
      await keepCarryConsent(open(call), event, true);
      if (!again) await handOnCheck(call, open, toldId('candidate', event.facts.candidateId));
    },
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
