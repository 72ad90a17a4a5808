import { drawMyProposals } from '#services/matching/capabilities/draw-my-proposals.ts';
import { takeInProposalsAnswer } from '#services/matching/capabilities/take-in-proposals-answer.ts';
import type { shownProposalsConsumes } from '#services/matching/consumes/shown-proposals-consumes.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { proposalsAnswerPlace } from '#services/matching/store/proposals-answers.ts';
import { proposalsAnswerItem } from '#services/matching/store/shown-proposals-items.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What follows when places are shown to a person, or the person has answered. */
export function shownProposalsHandlers(open: OpenMatching): EventHandlers<(typeof shownProposalsConsumes)[number]> {
  return {
    ShownProposalsChanged: (call, event) => drawMyProposals(call, open, toldId('candidate', event.facts.candidateId)),
    ProposalsAnswered: (call, event) => {
      const { owner, partnership } = event.facts;
      const municipality = { ...asOwner(call, owner), partnership: partnershipScope(partnership) };
      return takeInProposalsAnswer(municipality, open, event);
    },
    ProposalsAnswerSettled: async (call, event) => {
      const candidateId = toldId('candidate', event.facts.candidateId);
      const place = await proposalsAnswerPlace(call, open, { ...event.facts, candidateId });
      await showOutcome(place, proposalsAnswerItem, candidateId, event);
    },
  };
}
