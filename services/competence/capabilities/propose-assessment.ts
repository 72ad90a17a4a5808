import { assessedLevels, faultsOfLevels } from '#services/competence/domain/assessed-levels.ts';
import { propose } from '#services/competence/domain/assessment.ts';
import { isAccredited } from '#services/competence/domain/institution.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { assessmentItem, underWayItem } from '#services/competence/store/assessment-items.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import { institutionRecordItem } from '#services/competence/store/learning-items.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import { saveAssessment } from '#services/competence/capabilities/save-assessment.ts';
import type { InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AssessmentProposal, AssessmentSaved } from '#shared/shapes/assessment.ts';

/**
 * A level for each goal, and the evidence it rests on. One assessment of a record at a time.
 * Refusals: learning-record-not-found, institution-not-accredited, assessment-under-way, fields-not-accepted.
 */
export async function proposeAssessment(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, recordId }: { readonly institutionId: InstitutionId; readonly recordId: LearningRecordId },
  { levels }: AssessmentProposal,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const [record, institution] = await Promise.all([
    table.fresh(institutionRecordItem, institutionId, recordId),
    table.get(institutionItem, institutionId),
  ]);
  if (!record) return refuse('learning-record-not-found');
  if (!institution || !isAccredited(institution, dateOf(call.now))) return refuse('institution-not-accredited');
  const errors = faultsOfLevels(record.goals, await readEvidence(table, recordId), levels);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { institutionName, workplaceName, candidateId, municipality } = record;
  const proposed = propose({
    ...{ assessmentId: call.newId('assessment'), recordId, institutionId, institutionName, workplaceName },
    ...{ candidateId, municipality, levels: assessedLevels(record.goals, levels) },
    ...{ proposedBy: call.caller.personId, proposedAt: call.now },
  });
  const { assessmentId, version } = proposed;
  return saveAssessment(call, table, proposed, {
    writes: [
      insert(underWayItem, { recordId, assessmentId }, 'assessment-under-way'),
      insert(assessmentItem, proposed),
    ],
    events: [domainEvent('AssessmentProposed', { id: assessmentId, version }, aboutAssessment(proposed))],
  });
}
