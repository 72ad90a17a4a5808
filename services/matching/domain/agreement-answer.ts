import type { Role } from '#shared/access/roles.ts';
import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { AgreementId, CandidateId, PlacementId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type {
  AgreementAnswerKind,
  AgreementAnswerView,
  AgreementDeclineReason,
  AgreementRemark,
  AgreementSigner,
  AgreementVoidReason,
  SigningWay,
} from '#shared/shapes/agreement.ts';
import {
  agreementTable,
  askAboutAgreement,
  declineAgreement,
  signAgreement,
  type Agreement,
  type Signature,
} from './agreement.ts';
import { nextState } from '#shared/kernel/state-table.ts';

/** What a company or a person says to an agreement; it lies in the scope it was sent from, with names sealed there. */
export type AgreementAnswer = AnswerFields & {
  readonly agreementId: AgreementId;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly party: AgreementSigner;
  readonly answer: AgreementAnswerKind;
  /** The digest of the document that was read. */
  readonly hash: string;
  readonly reason?: AgreementDeclineReason;
  readonly note?: string;
  readonly signatures: readonly Signature[];
  readonly because?: AgreementVoidReason;
};

type Sent = Omit<AgreementAnswer, 'version' | 'state' | 'because' | 'settledAt'>;

export function agreementAnswer(sent: Sent): AgreementAnswer {
  return sentAnswer<Omit<Sent, 'answerId' | 'owner' | 'about' | 'sentAt' | 'sentBy'>>(sent) as AgreementAnswer;
}

/** How somebody in a role has shown who they are. */
export function signingWayOf(role: Role): SigningWay {
  if (role === 'candidate') return 'mitid';
  return role === 'company-contact' ? 'mitid-business' : 'municipal-sign-in';
}

export type HeardAgreementAnswer = Pick<AgreementAnswer, 'answer' | 'party' | 'hash' | 'reason' | 'note'> & {
  readonly role: Role;
  readonly signatures: readonly Signature[];
  readonly sentAt: Instant;
};

/**
 * What the owner makes of an answer: the agreement after it, or why it cannot be used. An answer to a document that has been
 * changed since is no answer to the new one.
 */
export function judgeAgreementAnswer(
  before: Agreement | undefined,
  heard: HeardAgreementAnswer,
): { readonly agreement: Agreement } | { readonly because: AgreementVoidReason } {
  if (!before) return { because: 'agreement-not-found' };
  const { answer, party, reason, note, sentAt: at } = heard;
  if (!nextState(agreementTable, before.state, actionOf[answer], heard.role))
    return { because: before.state === 'draft' ? 'agreement-changed-since' : 'agreement-not-to-be-signed' };
  if (before.hash !== heard.hash) return { because: 'agreement-changed-since' };
  const isSigned = before.signatures.some((signature) => signature.party === party);
  if (isSigned && answer !== 'decline') return { because: 'signed-already' };
  const remark: AgreementRemark = { party, at, ...(reason && { reason }), ...(note && { note }) };
  if (answer === 'decline') return { agreement: declineAgreement(before, remark) };
  if (answer === 'ask') return { agreement: askAboutAgreement(before, remark) };
  const signed = signAgreement(before, { party, role: heard.role, signatures: heard.signatures }, at);
  return signed.ok ? { agreement: signed.value } : { because: 'agreement-changed-since' };
}

export const actionOf = {
  sign: 'sign-agreement',
  ask: 'ask-about-agreement',
  decline: 'decline-agreement',
} as const;

/** An answer as its sender reads it. */
export function agreementAnswerView(sent: AgreementAnswer): AgreementAnswerView {
  const { answerId, state, answer, hash, sentAt, because } = sent;
  return { answerId, state, answer, hash, sentAt, ...(because && { because }) };
}
