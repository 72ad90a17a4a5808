import { stepGoal } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { saveGoalStep } from '#services/competence/capabilities/save-goal-step.ts';
import type { LearningGoalId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LearningGoalChange, LearningGoalSaved } from '#shared/shapes/learning-goal.ts';

/**
 * A goal of the library is written anew, as a whole; records that have it keep the version they took.
 * Refusals: learning-goal-not-found, learning-goal-retired, stale-version.
 */
export function changeLearningGoal(
  call: Call,
  competence: CompetenceStore,
  goalId: LearningGoalId,
  { version, ...text }: LearningGoalChange,
): Promise<Result<LearningGoalSaved, CompetenceRefusal>> {
  return saveGoalStep(call, competence, goalId, 'change-learning-goal', (goal) =>
    stepGoal(goal, 'change-learning-goal', { version, text, now: call.now }),
  );
}
