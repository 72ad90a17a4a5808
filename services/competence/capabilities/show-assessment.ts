import { assessmentItem, myAssessmentItem } from '#services/competence/store/assessment-items.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes an assessment where the person reads it: read anew from the institution's own row, so that events in any order
 * and number end in the same. `call` is the platform in the partnership's scope.
 */
export async function showAssessment(
  open: OpenCompetence,
  call: Call,
  { recordId, assessmentId: id }: { readonly recordId: string; readonly assessmentId: string },
): Promise<void> {
  const assessment = await open(call).table.fresh(assessmentItem, recordId, id);
  if (!assessment) throw new Error('an assessment that was told of is not there');
  const { assessmentId, version, state, proposal, institutionName, workplaceName, candidateId } = assessment;
  const { signature, levels, proposedAt } = assessment;
  const mine = {
    ...{ assessmentId, recordId: assessment.recordId, version, state, proposal, institutionName, workplaceName },
    ...{ candidateId, levels, proposedAt, owner: call.scope },
    ...(signature && { signed: { how: signature.how, on: signature.on } }),
  };
  await writeToCitizen(asOwner(call, assessment.municipality), open, candidateId, async ({ table }) => {
    await writeIfNewer(table, myAssessmentItem, mine);
  });
}
