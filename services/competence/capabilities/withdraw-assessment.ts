import { withdrawAssessment as withdrawn } from '#services/competence/domain/assessment.ts';
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
import type { AssessmentSaved, AssessmentWithdrawal } from '#shared/shapes/assessment.ts';

/**
 * An assessment that is not approved is taken back, with the reason; the record may have another.
 * Refusals: assessment-not-found, assessment-not-at-this-step, stale-version.
 */
export async function withdrawAssessment(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  place: AssessmentPlace,
  { version: seen, because }: AssessmentWithdrawal,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const before = await findAssessment(table, place);
  if (!before.ok) return before;
  const after = withdrawn(before.value, because, actOf(call, seen));
  if (!after.ok) return after;
  const { assessmentId: id, version } = after.value;
  return saveAssessment(call, table, after.value, {
    writes: writesOfAssessment(before.value, after.value, 'withdraw-assessment'),
    events: [domainEvent('AssessmentWithdrawn', { id, version }, { ...aboutAssessment(after.value), because })],
  });
}
