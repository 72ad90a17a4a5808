import { judgeEvidence, sendEvidence } from '#services/competence/domain/evidence.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { writesOfEvidence } from '#services/competence/store/evidence-writes.ts';
import { evidenceRecorded } from '#services/competence/store/learning-events.ts';
import { readRecord } from '#services/competence/store/learning-store.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EvidenceOffer, EvidenceSent, EvidenceVoidReason } from '#shared/shapes/evidence.ts';

/** What is said to one's own staff where it cannot be used. */
const refusedAs = {
  'record-not-found': 'learning-record-not-found',
  'record-closed': 'learning-record-closed',
  'evidence-not-found': 'evidence-not-found',
  'evidence-withdrawn': 'evidence-not-found',
  'goal-not-in-record': 'evidence-not-used',
  'said-already': 'evidence-not-used',
  'record-full': 'evidence-not-used',
} as const satisfies Record<EvidenceVoidReason, CompetenceRefusal>;

/**
 * The municipality's own staff write what they saw, put it right or take it back.
 * Refusals: learning-record-not-found, learning-record-closed, evidence-not-found, evidence-not-used, fields-not-accepted.
 */
export async function recordProgress(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  recordId: LearningRecordId,
  offer: EvidenceOffer,
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const found = await readRecord(table, recordId);
  if (!found) return refuse('learning-record-not-found');
  const { record, evidence } = found;
  const sending = {
    ...{ answerId: call.newId('answer'), evidenceId: call.newId('evidence'), sentBy: call.caller.personId },
    ...{ source: 'municipality' as const, kind: 'note' as const, now: call.now },
  };
  const sent = sendEvidence({ ...record, owner: call.scope }, offer, sending);
  if (!sent.ok) return sent;
  const judged = judgeEvidence(record, evidence, sent.value);
  if ('void' in judged) return refuse(refusedAs[judged.void]);
  const { answerId, evidenceId } = sent.value;
  return commit(call, table, {
    writes: writesOfEvidence(record, judged.piece),
    events: [evidenceRecorded(judged.piece)],
    about: [record.candidateId],
    answer: { answerId, evidenceId, state: 'accepted' },
  });
}
