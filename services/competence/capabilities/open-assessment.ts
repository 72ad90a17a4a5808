import { wholeView } from '#services/competence/domain/assessment-views.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { nameOnCertificate } from '#services/competence/store/certificate-name.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionRecordItem } from '#services/competence/store/learning-items.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import { findAssessment, type AssessmentPlace } from '#services/competence/capabilities/save-assessment.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { AssessmentView } from '#shared/shapes/assessment.ts';

/** An assessment at its institution: goals, levels, the evidence they rest on, and the name as it shall stand. */
export async function openAssessment(
  call: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  place: AssessmentPlace,
): Promise<Result<AssessmentView, CompetenceRefusal>> {
  const found = await findAssessment(table, place);
  if (!found.ok) return found;
  const assessment = found.value;
  const evidence = await readEvidence(table, place.recordId);
  await recordViewing(call, table, [assessment.candidateId]);
  const { signature, candidateId, municipality, proposedBy, approvedBy } = assessment;
  // The name was given with the yes, and goes with it; the register of what was issued is another.
  const isShared = (await table.fresh(institutionRecordItem, place.institutionId, place.recordId)) !== undefined;
  const name =
    isShared && signature
      ? (await keys()).open(nameOnCertificate(place.assessmentId), signature.sealedName)
      : undefined;
  const reader = call.caller.personId;
  return ok({
    ...wholeView(assessment, evidence, reader),
    ...{ candidateId, municipality, proposedByMe: proposedBy === reader, approvedByMe: approvedBy === reader },
    ...(name && { certificateName: name }),
  });
}
