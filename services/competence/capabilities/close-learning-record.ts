import { closeRecord, learningRecordTable } from '#services/competence/domain/learning-record.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { recordClosed } from '#services/competence/store/learning-events.ts';
import { learningRecordItem } from '#services/competence/store/learning-items.ts';
import { endSharing } from '#services/competence/store/sharing.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { LearningRecordClosing, LearningRecordSaved } from '#shared/shapes/learning-record.ts';

/**
 * A record is over, with the reason; what was written stays.
 * Refusals: learning-record-not-found, learning-record-closed, stale-version, fields-not-accepted.
 */
export async function closeLearningRecord(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  recordId: LearningRecordId,
  closing: LearningRecordClosing,
): Promise<Result<LearningRecordSaved, CompetenceRefusal>> {
  const before = await table.fresh(learningRecordItem, recordId);
  if (!before) return refuse('learning-record-not-found');
  const after = closeRecord(before, closing, call.now);
  if (!after.ok) return after;
  const { version, state } = after.value;
  const sharing = await endSharing(table, before, recordId, dateOf(call.now));
  return commit(call, table, {
    writes: [
      replace(learningRecordItem, before, after.value, priorStates(learningRecordTable, 'close-learning-record')),
      ...sharing.writes,
    ],
    events: [recordClosed(after.value), ...sharing.events],
    about: [before.candidateId],
    answer: { recordId, version, state },
  });
}
