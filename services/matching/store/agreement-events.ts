import { missingParties, type Agreement } from '#services/matching/domain/agreement.ts';
import { maySignByLink } from '#services/matching/domain/signing-code.ts';
import { addDays, dateOf, endOfDay } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { agreementLinkOpens } from '#shared/rules/signing-rules.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { AgreementSigner, AgreementVoidReason } from '#shared/shapes/agreement.ts';

/** What is told of an agreement: ids, codes and parties; no words, no names. */

export function agreementOffered(agreement: Agreement): DomainEvent {
  const missing = missingParties(agreement);
  return domainEvent('AgreementOffered', at(agreement), { ...about(agreement), missing, ...byLink(agreement) });
}

export function agreementSigned(agreement: Agreement, party: AgreementSigner, superseded?: Agreement): DomainEvent {
  return domainEvent('AgreementSigned', at(agreement), {
    ...about(agreement),
    ...{ party, missing: missingParties(agreement), inForce: agreement.state === 'in-force' },
    ...(superseded && { supersedes: superseded.agreementId }),
  });
}

export function agreementDeclined(agreement: Agreement): DomainEvent {
  const { party = 'company', reason = 'other' } = agreement.declined ?? {};
  return domainEvent('AgreementDeclined', at(agreement), { ...about(agreement), party, reason });
}

export function agreementQuestionAsked(agreement: Agreement): DomainEvent {
  return domainEvent('AgreementQuestionAsked', at(agreement), about(agreement));
}

export function agreementReopened(agreement: Agreement): DomainEvent {
  const { takenBack: because = 'changed' } = agreement;
  return domainEvent('AgreementReopened', at(agreement), { ...about(agreement), because });
}

export function agreementClosed(agreement: Agreement): DomainEvent {
  const state = agreement.state === 'ended' ? 'ended' : 'withdrawn';
  return domainEvent('AgreementClosed', at(agreement), { ...about(agreement), state });
}

export function agreementLeftUnsigned(agreement: Agreement): DomainEvent {
  const missing = missingParties(agreement);
  return domainEvent('AgreementLeftUnsigned', at(agreement), { ...about(agreement), missing, ...byLink(agreement) });
}

export function agreementAnswerSettled(
  of: { readonly agreementId: string; readonly placementId: string },
  settled: {
    readonly answerId: string;
    readonly sender: string;
    readonly outcome: AnswerOutcome;
    readonly because?: AgreementVoidReason;
  },
): DomainEvent {
  const { agreementId, placementId } = of;
  const { answerId, because, ...rest } = settled;
  const facts = { answerId, ...rest, ...(because && { because }), agreementId, placementId };
  return domainEvent('AgreementAnswerSettled', { id: answerId, version: 1 }, facts);
}

function at({ agreementId, version }: Agreement) {
  return { id: agreementId, version };
}

function about({ agreementId, placementId, candidateId, companyId, companyName, ownerId, number }: Agreement) {
  return { agreementId, placementId, candidateId, companyId, companyName, ownerId, number };
}

/** Who may sign it by a link, and until when a link that was sent with it opens. */
function byLink({ document, sentAt }: Agreement): { byLink?: AgreementSigner[]; linkUntil?: string } {
  if (!document || !sentAt) return {};
  const day = dateOf(sentAt);
  const may = (['company', 'citizen'] as const).filter((party) => maySignByLink(document, party, day));
  if (may.length === 0) return {};
  return { byLink: may, linkUntil: endOfDay(addDays(day, ruleOn(agreementLinkOpens, day).value)) };
}
