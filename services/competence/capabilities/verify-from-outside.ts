import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { AssessmentPlace } from '#services/competence/capabilities/save-assessment.ts';
import { saveVerification } from '#services/competence/capabilities/save-verification.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AssessmentSaved, AssessmentVerification } from '#shared/shapes/assessment.ts';

/**
 * Somebody of another organisation samples an assessment that was drawn. One that fails comes back.
 * Refusals: assessment-not-found, verification-not-open, own-institution, stale-version.
 */
export function verifyFromOutside(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  place: AssessmentPlace,
  found: AssessmentVerification,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  return saveVerification(call, table, place, 'external', found);
}
