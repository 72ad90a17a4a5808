import { assessmentTable, type Assessment } from '#services/competence/domain/assessment.ts';
import { judgeSignature } from '#services/competence/domain/signature.ts';
import { assessmentItem, signatureItem } from '#services/competence/store/assessment-items.ts';
import { nameOnCertificate } from '#services/competence/store/certificate-name.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { signaturePlace } from '#services/competence/store/answer-places.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { SignatureVoidReason } from '#shared/shapes/assessment.ts';

/**
 * Takes a person's signature into the institution's assessment, or voids it; once for each. The name is opened with the
 * citizen's keys and sealed anew with the partnership's; no event carries it. `call` is the platform in the partnership.
 */
export async function takeInSignature(
  call: Call,
  open: OpenCompetence,
  { facts, scope: sender }: EventOf<'SignatureOffered'>,
): Promise<void> {
  const { answerId, assessmentId, recordId } = facts;
  const partnership = open(call);
  const citizen = await signaturePlace(call, open, { sender, ...facts });
  const sent = await citizen.table.fresh(signatureItem, assessmentId, answerId);
  if (!sent) throw new Error('a signature that was told of is not there');
  const before = await partnership.table.fresh(assessmentItem, recordId, assessmentId);
  const [theirs, ours] = await Promise.all([citizen.keys(), partnership.keys()]);
  const name = theirs.open(nameOnCertificate(answerId), sent.sealedName);
  const judged = judgeSignature(before, {
    ...{ answerId: sent.answerId, proposal: sent.proposal, signedOn: dateOf(sent.sentAt), signedBy: sent.sentBy },
    sealedName: ours.seal(nameOnCertificate(assessmentId), name),
  });
  const settled = (because?: SignatureVoidReason): DomainEvent =>
    domainEvent(
      'SignatureSettled',
      { id: answerId, version: 1 },
      {
        ...{ answerId, sender, outcome: because ? 'void' : 'accepted', assessmentId, recordId },
        ...(because && { because }),
      },
    );
  if ('void' in judged) {
    await takeInAnswer(call, partnership.table, answerId, { writes: [], events: [settled(judged.void)] });
    return;
  }
  const { assessment: after } = judged;
  const signed = { ...aboutAssessment(after), how: 'in-app' } as const;
  await takeInAnswer(call, partnership.table, answerId, {
    writes: [replace(assessmentItem, before as Assessment, after, priorStates(assessmentTable, 'sign-assessment'))],
    events: [domainEvent('AssessmentSigned', { id: assessmentId, version: after.version }, signed), settled()],
  });
}
