import { evidenceView } from '#services/competence/domain/evidence.ts';
import { stepsOf } from '#services/competence/domain/steps.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { assessmentsOf } from '#services/competence/store/assessments-of.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionRecordItem } from '#services/competence/store/learning-items.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import type { InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { InstitutionRecordView } from '#shared/shapes/learning-record.ts';

/** A record with its evidence, as the institution that assesses it reads it. Refusal: learning-record-not-found. */
export async function openInstitutionRecord(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, recordId }: { readonly institutionId: InstitutionId; readonly recordId: LearningRecordId },
): Promise<Result<InstitutionRecordView, CompetenceRefusal>> {
  const row = await table.get(institutionRecordItem, institutionId, recordId);
  if (!row) return refuse('learning-record-not-found');
  const [evidence, assessments] = await Promise.all([readEvidence(table, recordId), assessmentsOf(table, recordId)]);
  await recordViewing(call, table, [row.candidateId]);
  const { pieces: _pieces, because: _because, placementId: _placement, ...shown } = row;
  return ok({
    ...shown,
    goals: [...row.goals],
    steps: stepsOf(row.goals, evidence),
    evidence: evidence.map((piece) => evidenceView(piece, call.caller.personId)),
    assessments: assessments.map(({ assessmentId, state, proposedAt }) => ({ assessmentId, state, proposedAt })),
  });
}
