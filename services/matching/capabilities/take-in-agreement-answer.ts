import type { Agreement } from '#services/matching/domain/agreement.ts';
import { actionOf, judgeAgreementAnswer, type AgreementAnswer } from '#services/matching/domain/agreement-answer.ts';
import {
  agreementAnswerSettled,
  agreementDeclined,
  agreementQuestionAsked,
  agreementSigned,
} from '#services/matching/store/agreement-events.ts';
import { agreementAnswerItem, agreementsOf, resealed } from '#services/matching/store/agreement-items.ts';
import { agreementAnswerPlace } from '#services/matching/store/agreement-answer-place.ts';
import { agreementWrite, signatureWrites } from '#services/matching/store/agreement-writes.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Write } from '#shared/runtime/write.ts';

/**
 * Applies what a company or a person answered to the municipality's agreement, or voids it; once for each. Names are opened
 * with the sender's keys and sealed anew with the municipality's; no event carries them. `call` is the platform in the
 * municipality.
 */
export async function takeInAgreementAnswer(
  call: Call,
  open: OpenMatching,
  { facts, scope: sender, actor }: EventOf<'AgreementAnswered'>,
): Promise<void> {
  const { answerId, agreementId, placementId } = facts;
  const { table, keys } = open(call);
  const all = await agreementsOf(table, placementId);
  const before = all.find((agreement) => agreement.agreementId === agreementId);
  const place = await agreementAnswerPlace(call, open, { sender, answerId, agreementId, placementId });
  const sent = await place.table.fresh(agreementAnswerItem, agreementId, answerId);
  if (!sent) throw new Error('an answer that was told of is not there');
  const signatures = resealed(agreementId, sent.signatures, { from: await place.keys(), to: await keys() });
  const role = actor.role === 'system' ? 'secretariat' : actor.role;
  const judged = judgeAgreementAnswer(before, { ...sent, role, signatures });
  // A citizen's event knows no partnership; the agreement does, and what is told of it reaches the company.
  const owner = before ? { ...call, partnership: before.partnership } : call;
  if (!before || 'because' in judged) {
    const because = 'because' in judged ? judged.because : 'agreement-not-found';
    const events = [agreementAnswerSettled(facts, { answerId, sender, outcome: 'void', because })];
    await takeInAnswer(owner, table, answerId, { writes: [], events });
    return;
  }
  const { writes, told } = applied(before, judged.agreement, { sent, all });
  const events = [told, agreementAnswerSettled(facts, { answerId, sender, outcome: 'accepted' })];
  await takeInAnswer(owner, table, answerId, { writes, events });
}

function applied(
  before: Agreement,
  after: Agreement,
  { sent, all }: { readonly sent: AgreementAnswer; readonly all: readonly Agreement[] },
): { readonly writes: readonly Write[]; readonly told: DomainEvent } {
  const { answer, party } = sent;
  if (answer === 'sign') {
    const { writes, superseded } = signatureWrites(before, after, all);
    return { writes, told: agreementSigned(after, party, superseded) };
  }
  const told = answer === 'decline' ? agreementDeclined(after) : agreementQuestionAsked(after);
  return { writes: [agreementWrite(before, after, actionOf[answer])], told };
}
