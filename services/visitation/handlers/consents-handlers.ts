import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { leaveOutMembers } from '../capabilities/leave-out-members.ts';
import { showConsentsToCitizen } from '../capabilities/show-consents-to-citizen.ts';
import { takeInConsentAnswer } from '../capabilities/take-in-consent-answer.ts';
import { tellOfOwnConsentEnd } from '../capabilities/tell-of-own-consent-end.ts';
import { keepLocalRules } from '../store/local-rules.ts';
import { citizenNow } from '../store/held-by-citizen.ts';
import { consentAnswerItem } from '../store/purpose-consents.ts';
import type { OpenVisitation, VisitationStore } from '../store/visitation-store.ts';

/** What is heard of a person's yes and no, and of the rules the municipality decided. */
export type ConsentAlone =
  | 'ConsentAsked'
  | 'ConsentGranted'
  | 'ConsentEnded'
  | 'ConsentEndNeared'
  | 'ConsentAnswered'
  | 'ConsentAnswerSettled'
  | 'LocalRulesChanged';

export type ConsentHeard = ConsentAlone | 'CandidateProfiled' | 'CandidateClosed' | 'CandidateReopened';

/** What follows when something was said; also when the card or the effort changed, which a consent may stand on. */
export function consentHandlers(open: OpenVisitation, messages: Messages): EventHandlers<ConsentHeard> {
  const show = (call: Call, event: { readonly facts: { readonly candidateId: string } }) =>
    showConsentsToCitizen(call, open, event.facts.candidateId);
  return {
    LocalRulesChanged: (call, event) => keepLocalRules(open(call).table, event),
    ConsentAsked: show,
    ConsentGranted: show,
    ConsentEnded: async (call, event) => {
      await show(call, event);
      await leaveOutMembers(call, open(call), event);
    },
    ConsentEndNeared: (call, event) => tellOfOwnConsentEnd(call, open, messages, event),
    CandidateProfiled: show,
    CandidateClosed: show,
    CandidateReopened: show,
    ConsentAnswered: (call, event) => {
      const { owner, partnership } = event.facts;
      const asMunicipality = {
        ...asOwner(call, owner),
        ...(partnership && { partnership: partnershipScope(partnership) }),
      };
      return takeInConsentAnswer(asMunicipality, open(asMunicipality), event);
    },
    ConsentAnswerSettled: async (call, event) => {
      const { table } = await answerPlace(call, open, event);
      return showOutcome(table, consentAnswerItem, event.facts.candidateId, event);
    },
  };
}

/** Where the answer lies: with its sender, or with the citizen the person turned out to be. */
async function answerPlace(
  call: Call,
  open: OpenVisitation,
  { facts }: EventOf<'ConsentAnswerSettled'>,
): Promise<VisitationStore> {
  const sender = open(asSender(call, facts.sender));
  if (await sender.table.fresh(consentAnswerItem, facts.candidateId, facts.answerId)) return sender;
  return open(asSender(call, await citizenNow(call, open, toldId('candidate', facts.candidateId))));
}
