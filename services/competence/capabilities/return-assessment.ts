import { returnAssessment as returned } from '#services/competence/domain/assessment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { actOf, writesOfAssessment } from '#services/competence/store/assessment-writes.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import {
  findAssessment,
  saveAssessment,
  type AssessmentPlace,
} from '#services/competence/capabilities/save-assessment.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { AssessmentReturn, AssessmentSaved } from '#shared/shapes/assessment.ts';

/**
 * A proposal goes back to the one who made it, with what is missing.
 * Refusals: assessment-not-found, assessment-not-at-this-step, stale-version.
 */
export async function returnAssessment(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  place: AssessmentPlace,
  { version: seen, ...why }: AssessmentReturn,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const before = await findAssessment(table, place);
  if (!before.ok) return before;
  const after = returned(before.value, why, actOf(call, seen));
  if (!after.ok) return after;
  const { assessmentId: id, version } = after.value;
  const facts = { ...aboutAssessment(after.value), missing: [...why.missing] };
  return saveAssessment(call, table, after.value, {
    writes: writesOfAssessment(before.value, after.value, 'return-assessment'),
    events: [domainEvent('AssessmentReturned', { id, version }, facts)],
  });
}
