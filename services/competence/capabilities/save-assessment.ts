import type { Assessment } from '#services/competence/domain/assessment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { AssessmentId, InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, type DomainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { AssessmentSaved } from '#shared/shapes/assessment.ts';
import { assessmentItem } from '#services/competence/store/assessment-items.ts';
import { clearedTold } from '#services/competence/store/learning-events.ts';

/** Where an assessment stands in a path. */
export type AssessmentPlace = {
  readonly institutionId: InstitutionId;
  readonly recordId: LearningRecordId;
  readonly assessmentId: AssessmentId;
};

/** The institution's assessment as it stands now. Refusal: assessment-not-found, also for another institution's. */
export async function findAssessment(
  table: Table,
  { institutionId, recordId, assessmentId }: AssessmentPlace,
): Promise<Result<Assessment, CompetenceRefusal>> {
  const found = await table.fresh(assessmentItem, recordId, assessmentId);
  return found?.institutionId === institutionId ? { ok: true, value: found } : refuse('assessment-not-found');
}

/** Saves an assessment after a step, with what is told of it; a cleared one tells that too. */
export function saveAssessment<Code extends CompetenceRefusal = never>(
  call: Call,
  table: Table,
  after: Assessment,
  { writes, events }: { readonly writes: readonly Write<Code>[]; readonly events: readonly DomainEvent[] },
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const { assessmentId, version, state, candidateId } = after;
  return commit<AssessmentSaved, Code>(call, table, {
    writes,
    events: [...events, ...clearedTold(after)],
    about: [candidateId],
    answer: { assessmentId, version, state },
  });
}
