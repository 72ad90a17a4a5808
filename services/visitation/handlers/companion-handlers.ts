import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { endCompanions } from '../capabilities/end-companions.ts';
import { keepCompanionCode } from '../capabilities/keep-companion-code.ts';
import { showCompanions } from '../capabilities/show-companions.ts';
import { takeInCompanionAnswer } from '../capabilities/take-in-companion-answer.ts';
import { companionAnswerPlace } from '../store/companion-answers.ts';
import { companionAnswerItem } from '../store/companion-items.ts';
import { pairsOf } from '../store/companion-pairs.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What is heard of companions alone. */
export type CompanionAlone =
  'CompanionCodeIssued' | 'CompanionAnswered' | 'CompanionAnswerSettled' | 'CompanionPairChanged';

/** What follows when two people find each other, and when something happens to one of them. */
export function companionHandlers(
  open: OpenVisitation,
): EventHandlers<CompanionAlone | 'CandidateClosed' | 'CandidateContactCorrected'> {
  return {
    CompanionCodeIssued: (call, event) => keepCompanionCode(asOwner(call, event.facts.owner), open, event),
    CompanionAnswered: (call, event) => takeInCompanionAnswer(asOwner(call, event.facts.owner), open, event),
    CompanionAnswerSettled: async (call, event) => {
      const { table } = await companionAnswerPlace(call, open, event.facts);
      return showOutcome(table, companionAnswerItem, event.facts.candidateId, event);
    },
    CompanionPairChanged: (call, event) => showCompanions(call, open, event.facts.pairId),
    CandidateClosed: (call, event) => endCompanions(call, open(call), event.facts.candidateId),
    CandidateContactCorrected: async (call, event) => {
      for (const { pairId } of await pairsOf(open(call).table, event.facts.candidateId))
        await showCompanions(call, open, pairId);
    },
  };
}
