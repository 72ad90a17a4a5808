import { wholeView } from '#services/competence/domain/assessment-views.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import { findAssessment, type AssessmentPlace } from '#services/competence/capabilities/save-assessment.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { SampledAssessmentView } from '#shared/shapes/assessment.ts';

/**
 * An assessment that was drawn, as somebody of another organisation reads it: the levels and what they rest on, and no
 * name. One that was not drawn is not there for them. Refusals: assessment-not-found, own-institution.
 */
export async function openSampledAssessment(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  place: AssessmentPlace,
): Promise<Result<SampledAssessmentView, CompetenceRefusal>> {
  const found = await findAssessment(table, place);
  if (!found.ok) return found;
  if (!found.value.external) return refuse('assessment-not-found');
  if (found.value.institutionId === call.caller.institutionId) return refuse('own-institution');
  const evidence = await readEvidence(table, place.recordId);
  await recordViewing(call, table, [found.value.candidateId]);
  return ok(wholeView(found.value, evidence, call.caller.personId));
}
