import { correctionOf, correctPiece } from '#services/competence/domain/correct-evidence.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { writesOfEvidence } from '#services/competence/store/evidence-writes.ts';
import { evidenceRecorded } from '#services/competence/store/learning-events.ts';
import { evidenceCorrectionItem, evidenceItem, learningRecordItem } from '#services/competence/store/learning-items.ts';
import type { EvidenceId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { EvidenceCorrected, EvidenceCorrection } from '#shared/shapes/evidence.ts';

/**
 * The municipality puts right what stands in its record, whoever said it, or takes it back, with the reason; also after the
 * record is closed. Refusals: learning-record-not-found, evidence-not-found, stale-version, fields-not-accepted.
 */
export async function correctEvidence(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { recordId, evidenceId }: { readonly recordId: LearningRecordId; readonly evidenceId: EvidenceId },
  correction: EvidenceCorrection,
): Promise<Result<EvidenceCorrected, CompetenceRefusal>> {
  const record = await table.fresh(learningRecordItem, recordId);
  if (!record) return refuse('learning-record-not-found');
  const before = await table.fresh(evidenceItem, recordId, evidenceId);
  const after = correctPiece(record, before, correction, dateOf(call.now));
  if (!before || !after.ok) return after.ok ? refuse('evidence-not-found') : after;
  const { version, state } = after.value;
  const kept = correctionOf({ before, after: after.value }, correction, { at: call.now, by: call.caller.personId });
  return commit(call, table, {
    writes: [...writesOfEvidence(record, after.value, 'correct-evidence'), insert(evidenceCorrectionItem, kept)],
    events: [evidenceRecorded(after.value)],
    about: [record.candidateId],
    answer: { evidenceId, version, state },
  });
}
