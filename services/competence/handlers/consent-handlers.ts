import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { showConsentToCitizen } from '../capabilities/show-consent-to-citizen.ts';
import { showOrdersOfPerson } from '../capabilities/show-order-to-site.ts';
import { showEnrolmentsOf } from '../capabilities/show-enrolment-to-institution.ts';
import { takeInConsentWithdrawal } from '../capabilities/take-in-consent-withdrawal.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { followConsent } from '../store/sharing.ts';
import { withdrawalPlace } from '../store/answer-places.ts';
import { consentWithdrawalItem } from '../store/consent-items.ts';

/** What is heard of a person's consent. */
export type ConsentHeard =
  'EducationConsentRecorded' | 'EducationConsentWithdrawn' | 'OwnConsentWithdrawn' | 'OwnConsentWithdrawalSettled';

/** What follows when a consent is given or taken back. */
export function consentHandlers(open: OpenCompetence): EventHandlers<ConsentHeard> {
  const changed = async (
    call: Call,
    { facts }: EventOf<'EducationConsentRecorded' | 'EducationConsentWithdrawn'>,
  ): Promise<void> => {
    const candidateId = toldId('candidate', facts.candidateId);
    await showConsentToCitizen(call, open, candidateId);
    await followConsent(call, open(call).table, candidateId);
    await showOrdersOfPerson(call, open, candidateId);
    if (call.partnership)
      await showEnrolmentsOf(
        open(call),
        open({ ...call, scope: call.partnership, partnership: undefined }),
        candidateId,
      );
  };
  return {
    EducationConsentRecorded: changed,
    EducationConsentWithdrawn: changed,
    OwnConsentWithdrawn: (call, event) => {
      const { owner, partnership } = event.facts;
      const asMunicipality = {
        ...asOwner(call, owner),
        ...(partnership && { partnership: partnershipScope(partnership) }),
      };
      return takeInConsentWithdrawal(asMunicipality, open(asMunicipality), event);
    },
    OwnConsentWithdrawalSettled: async (call, event) => {
      const { table } = await withdrawalPlace(call, open, event.facts);
      return showOutcome(table, consentWithdrawalItem, event.facts.candidateId, event);
    },
  };
}
