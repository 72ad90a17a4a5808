import { writeGoal } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { writesOfNewGoal } from '#services/competence/store/goal-writes.ts';
import { goalTold } from '#services/competence/store/learning-events.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { LearningGoalSaved, LearningGoalText } from '#shared/shapes/learning-goal.ts';

/** A task of a trade comes into the library as a learning goal with criteria at three levels. */
export async function addLearningGoal(
  call: Call,
  competence: CompetenceStore,
  text: LearningGoalText,
): Promise<Result<LearningGoalSaved, CompetenceRefusal>> {
  const goal = writeGoal(call.newId('learningGoal'), text, { fromPractice: false, now: call.now });
  const { goalId, version, state } = goal;
  return commit(call, competence.table, {
    writes: writesOfNewGoal(goal),
    events: [goalTold('LearningGoalAdded', goal)],
    about: [],
    answer: { goalId, version, state },
  });
}
