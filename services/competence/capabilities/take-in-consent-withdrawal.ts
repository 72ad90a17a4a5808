import { consentTable, judgeWithdrawal, type EducationConsent } from '#services/competence/domain/education-consent.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { consentTold, educationConsentItem, keepSaid } from '#services/competence/store/consent-items.ts';
import { whoArranges } from '#services/competence/store/who-arranges.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { ConsentVoidReason } from '#shared/shapes/education-consent.ts';

/** Applies a person's own withdrawal to the municipality's consent, or voids it; once. `call` is the municipality's. */
export async function takeInConsentWithdrawal(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  event: EventOf<'OwnConsentWithdrawn'>,
): Promise<void> {
  const { answerId } = event.facts;
  const before = await table.fresh(educationConsentItem, event.facts.candidateId);
  const judged = judgeWithdrawal(before, instant(event.at));
  if ('because' in judged) {
    await takeInAnswer(call, table, answerId, { writes: [], events: [settled(event, 'void', judged.because)] });
    return;
  }
  const { consent } = judged;
  const by = toldId('person', event.actor.personId);
  await takeInAnswer(call, table, answerId, {
    writes: [
      replace(
        educationConsentItem,
        before as EducationConsent,
        consent,
        priorStates(consentTable, 'withdraw-own-consent'),
      ),
      keepSaid(consent, by, instant(event.at)),
    ],
    events: [consentTold(consent, await whoArranges(table, consent)), settled(event, 'accepted')],
  });
}

function settled(
  { scope: sender, facts: { answerId, candidateId } }: EventOf<'OwnConsentWithdrawn'>,
  outcome: AnswerOutcome,
  because?: ConsentVoidReason,
): DomainEvent {
  return domainEvent(
    'OwnConsentWithdrawalSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, candidateId, ...(because && { because }) },
  );
}
