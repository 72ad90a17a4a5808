import { correctionView } from '#services/competence/domain/correct-evidence.ts';
import { evidenceView } from '#services/competence/domain/evidence.ts';
import { stepsOf } from '#services/competence/domain/steps.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { assessmentsOf } from '#services/competence/store/assessments-of.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { readCorrections, readRecord } from '#services/competence/store/learning-store.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { LearningRecordView } from '#shared/shapes/learning-record.ts';

/** A record with its steps, its evidence and its assessments, for the municipality. Refusal: learning-record-not-found. */
export async function showLearningRecord(
  call: Call,
  competence: CompetenceStore,
  recordId: LearningRecordId,
): Promise<Result<LearningRecordView, CompetenceRefusal>> {
  const found = await readRecord(competence.table, recordId);
  if (!found) return refuse('learning-record-not-found');
  const { record, evidence } = found;
  const assessments = await assessmentsOf(competence.shared(), recordId);
  const corrections = await readCorrections(competence.table, recordId);
  await recordViewing(call, competence.table, [record.candidateId]);
  const { partnership: _p, pieces: _n, openedBy: _b, ...shown } = record;
  return ok({
    ...shown,
    goals: [...record.goals],
    steps: stepsOf(record.goals, evidence),
    evidence: evidence.map((piece) => evidenceView(piece, call.caller.personId)),
    corrections: corrections.map(correctionView),
    assessments: assessments.map(({ assessmentId, state, proposedAt }) => ({ assessmentId, state, proposedAt })),
  });
}
