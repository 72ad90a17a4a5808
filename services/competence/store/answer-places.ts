import { toldId } from '#shared/kernel/ids.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { answerPlace } from './answer-place.ts';
import { assessmentItem, signatureItem } from './assessment-items.ts';
import type { CompetenceStore, OpenCompetence } from './competence-store.ts';
import { consentWithdrawalItem } from './consent-items.ts';
import { enrolmentItem } from './enrolment-items.ts';
import { evidenceAnswerItem, learningRecordItem } from './learning-items.ts';
import { courseEvaluationItem } from './lesson-items.ts';

/** Where each kind of answer of a person lies, also after their CPR number was put right. */

type Sent = { readonly sender: string; readonly answerId: string };

/** `call` is the platform in the municipality. */
export function withdrawalPlace(
  call: Call,
  open: OpenCompetence,
  { sender, answerId, candidateId }: Sent & { readonly candidateId: string },
): Promise<CompetenceStore> {
  const sent = { kind: consentWithdrawalItem, about: candidateId, answerId, sender };
  const person = { municipality: call.scope, candidateId: toldId('candidate', candidateId) };
  return answerPlace(call, open, sent, async () => person);
}

/** `call` is the platform in the municipality. */
export function evidencePlace(
  call: Call,
  open: OpenCompetence,
  { sender, answerId, recordId }: Sent & { readonly recordId: string },
): Promise<CompetenceStore> {
  const sent = { kind: evidenceAnswerItem, about: recordId, answerId, sender };
  return answerPlace(call, open, sent, async () => {
    const record = await open(call).table.fresh(learningRecordItem, recordId);
    return record && { municipality: call.scope, candidateId: record.candidateId };
  });
}

/** `call` is the platform in the partnership. */
export function signaturePlace(
  call: Call,
  open: OpenCompetence,
  { sender, answerId, recordId, assessmentId }: Sent & { readonly recordId: string; readonly assessmentId: string },
): Promise<CompetenceStore> {
  const sent = { kind: signatureItem, about: assessmentId, answerId, sender };
  return answerPlace(call, open, sent, () => open(call).table.fresh(assessmentItem, recordId, assessmentId));
}

/** `call` is the platform in the partnership. */
export function evaluationPlace(
  call: Call,
  open: OpenCompetence,
  about: Sent & { readonly enrolmentId: string; readonly municipality: string | undefined },
): Promise<CompetenceStore> {
  const { sender, answerId, enrolmentId, municipality } = about;
  const sent = { kind: courseEvaluationItem, about: enrolmentId, answerId, sender };
  return answerPlace(call, open, sent, async () => {
    const enrolment = municipality && (await open(asOwner(call, municipality)).table.fresh(enrolmentItem, enrolmentId));
    return enrolment ? { municipality, candidateId: enrolment.candidateId } : undefined;
  });
}
