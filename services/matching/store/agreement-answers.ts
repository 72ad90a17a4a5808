import {
  agreementAnswer,
  agreementAnswerView,
  type AgreementAnswer,
} from '#services/matching/domain/agreement-answer.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type Change } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type {
  AgreementAnswerKind,
  AgreementAnswerSent,
  AgreementSigner,
  SentAgreement,
} from '#shared/shapes/agreement.ts';
import { agreementAnswerItem, shownSignatures, type AgreementCopy } from './agreement-items.ts';
import type { MatchingStore } from './matching-store.ts';

/** Answers to one agreement are few: each is to a document that was read. */
const mostAnswers = 25;

/** An agreement as one who signs it reads it, with what they last answered. */
export async function sentAgreement(matching: MatchingStore, row: AgreementCopy): Promise<SentAgreement> {
  const { agreementId } = row;
  const sent = await matching.table.list({ kind: agreementAnswerItem, of: [agreementId], limit: mostAnswers });
  const last = sent.items.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1))[0];
  const signatures = shownSignatures(agreementId, row.signatures, await matching.keys());
  return { ...row, signatures, ...(last && { answer: agreementAnswerView(last) }) };
}

/** Why an answer to an agreement cannot be sent: it does not wait, or was changed since it was read. */
export function faultOfAnswer(
  row: AgreementCopy,
  {
    party,
    answer,
    hash,
  }: { readonly party: AgreementSigner; readonly answer: AgreementAnswerKind; readonly hash: string },
): Result<true, MatchingRefusal> {
  if (row.state === 'draft') return refuse('agreement-changed-since');
  if (row.state !== 'to-be-signed') return refuse('agreement-not-to-be-signed');
  if (row.hash !== hash) return refuse('agreement-changed-since');
  if (answer !== 'decline' && !row.missing.includes(party)) return refuse('agreement-signed-already');
  return { ok: true, value: true };
}

type Content = Pick<AgreementAnswer, 'party' | 'answer' | 'hash' | 'reason' | 'note' | 'signatures'>;

/** What an answer writes in the sender's own scope, and what it tells the owner. */
export function agreementAnswerChange(
  call: Call,
  row: AgreementCopy,
  content: Content,
): Omit<Change<AgreementAnswerSent>, 'about'> {
  const { agreementId, placementId, candidateId, municipality: owner } = row;
  const answerId = call.newId('answer');
  const sent = agreementAnswer({
    ...{ answerId, owner, about: agreementId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ agreementId, placementId, candidateId, ...content },
  });
  const { party, answer, hash } = content;
  const facts = { answerId, owner, agreementId, placementId, party, answer, hash };
  return {
    writes: [insert(agreementAnswerItem, sent)],
    events: [domainEvent('AgreementAnswered', { id: answerId, version: sent.version }, facts)],
    answer: { answerId, state: sent.state },
  };
}
