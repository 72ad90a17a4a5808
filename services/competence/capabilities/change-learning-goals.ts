import { learningRecordTable, withGoals } from '#services/competence/domain/learning-record.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { chosenGoals } from '#services/competence/store/chosen-goals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { recordTold } from '#services/competence/store/learning-events.ts';
import { learningRecordItem } from '#services/competence/store/learning-items.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { LearningGoalsChange, LearningRecordSaved } from '#shared/shapes/learning-record.ts';

/**
 * Changes what a person shall learn; evidence of a goal that leaves stays with the record.
 * Refusals: learning-record-not-found, learning-record-closed, stale-version, fields-not-accepted.
 */
export async function changeLearningGoals(
  call: Call,
  competence: CompetenceStore,
  recordId: LearningRecordId,
  change: LearningGoalsChange,
): Promise<Result<LearningRecordSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(learningRecordItem, recordId);
  if (!before) return refuse('learning-record-not-found');
  const chosen = await chosenGoals(call, competence, before.goals, change);
  if (!chosen.ok) return chosen;
  const after = withGoals(before, change.version, chosen.value);
  if (!after.ok) return after;
  const { version, state } = after.value;
  return commit(call, competence.table, {
    writes: [
      replace(learningRecordItem, before, after.value, priorStates(learningRecordTable, 'change-learning-goals')),
    ],
    events: [recordTold('LearningRecordChanged', after.value)],
    about: [before.candidateId],
    answer: { recordId, version, state },
  });
}
