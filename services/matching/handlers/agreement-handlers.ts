import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { showAgreement } from '../capabilities/show-agreement.ts';
import { takeInAgreementAnswer } from '../capabilities/take-in-agreement-answer.ts';
import type { AgreementConsumed } from '../consumes/agreement-consumes.ts';
import { agreementAnswerPlace } from '../store/agreement-answer-place.ts';
import { agreementAnswerItem } from '../store/agreement-items.ts';
import type { OpenMatching } from '../store/matching-store.ts';

type Told = {
  readonly facts: {
    readonly placementId: string;
    readonly agreementId: string;
    readonly supersedes?: string | undefined;
  };
};

/** What is done when something happened to an agreement or was answered to it. */
export function agreementHandlers(open: OpenMatching): EventHandlers<AgreementConsumed> {
  const show = async (call: Call, { facts }: Told): Promise<void> => {
    await showAgreement(call, open, facts);
    const { placementId, supersedes } = facts;
    if (supersedes) await showAgreement(call, open, { placementId, agreementId: supersedes });
  };
  return {
    AgreementOffered: show,
    AgreementSigned: show,
    AgreementDeclined: show,
    AgreementQuestionAsked: show,
    AgreementReopened: show,
    AgreementClosed: show,
    AgreementAnswered: (call, event) => takeInAgreementAnswer(asOwner(call, event.facts.owner), open, event),
    AgreementAnswerSettled: async (call, event) => {
      const { sender, answerId, placementId } = event.facts;
      const agreementId = toldId('agreement', event.facts.agreementId);
      const { table } = await agreementAnswerPlace(call, open, { sender, answerId, agreementId, placementId });
      await showOutcome(table, agreementAnswerItem, agreementId, event);
    },
  };
}
