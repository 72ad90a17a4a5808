import type { SignatureAnswer } from '#services/competence/domain/signature.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { myAssessmentItem, signatureItem } from '#services/competence/store/assessment-items.ts';
import { nameOnCertificate } from '#services/competence/store/certificate-name.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { AssessmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AssessmentSignature, SignatureSent } from '#shared/shapes/assessment.ts';

/**
 * The person was present at the assessment and signs it, with the name as it shall stand on the certificate. It is a
 * signature to the proposal that was seen. Refusals: assessment-not-found, assessment-not-at-this-step, stale-version.
 */
export async function signAssessment(
  call: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  assessmentId: AssessmentId,
  { version, name }: AssessmentSignature,
): Promise<Result<SignatureSent, CompetenceRefusal>> {
  const seen = await table.fresh(myAssessmentItem, assessmentId);
  if (!seen) return refuse('assessment-not-found');
  if (seen.state !== 'proposed') return refuse('assessment-not-at-this-step');
  if (seen.version !== version) return refuse('stale-version');
  const { recordId, candidateId, proposal, owner } = seen;
  const answerId = call.newId('answer');
  const signature: SignatureAnswer = sentAnswer({
    ...{ answerId, owner, about: assessmentId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ recordId, candidateId, proposal, sealedName: (await keys()).seal(nameOnCertificate(answerId), name) },
  });
  const facts = { answerId, owner, assessmentId, recordId, proposal };
  return commit(call, table, {
    writes: [insert(signatureItem, signature)],
    events: [domainEvent('SignatureOffered', { id: answerId, version: signature.version }, facts)],
    about: [candidateId],
    answer: { answerId, state: signature.state },
  });
}
