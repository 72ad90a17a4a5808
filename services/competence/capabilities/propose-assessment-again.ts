import { assessedLevels, faultsOfLevels } from '#services/competence/domain/assessed-levels.ts';
import { proposeAgain } from '#services/competence/domain/assessment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { actOf, writesOfAssessment } from '#services/competence/store/assessment-writes.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import { institutionRecordItem } from '#services/competence/store/learning-items.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import {
  findAssessment,
  saveAssessment,
  type AssessmentPlace,
} from '#services/competence/capabilities/save-assessment.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { AssessmentProposedAgain, AssessmentSaved } from '#shared/shapes/assessment.ts';

/**
 * A proposal that came back is made anew; the person signs anew.
 * Refusals: assessment-not-found, learning-record-not-found, assessment-not-at-this-step, stale-version, fields-not-accepted.
 */
export async function proposeAssessmentAgain(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  place: AssessmentPlace,
  { version: seen, levels }: AssessmentProposedAgain,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const before = await findAssessment(table, place);
  if (!before.ok) return before;
  const record = await table.fresh(institutionRecordItem, place.institutionId, place.recordId);
  if (!record) return refuse('learning-record-not-found');
  const errors = faultsOfLevels(record.goals, await readEvidence(table, place.recordId), levels);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = proposeAgain(before.value, assessedLevels(record.goals, levels), actOf(call, seen));
  if (!after.ok) return after;
  const { assessmentId: id, version } = after.value;
  return saveAssessment(call, table, after.value, {
    writes: writesOfAssessment(before.value, after.value, 'propose-assessment-again'),
    events: [domainEvent('AssessmentProposed', { id, version }, aboutAssessment(after.value))],
  });
}
