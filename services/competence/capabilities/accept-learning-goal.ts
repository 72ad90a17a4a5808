import { stepGoal } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { saveGoalStep } from '#services/competence/capabilities/save-goal-step.ts';
import type { LearningGoalId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LearningGoalStep, LearningGoalSaved } from '#shared/shapes/learning-goal.ts';

/**
 * A goal that practice proposed comes into the library.
 * Refusals: learning-goal-not-found, learning-goal-in-library, learning-goal-retired, stale-version.
 */
export function acceptLearningGoal(
  call: Call,
  competence: CompetenceStore,
  goalId: LearningGoalId,
  { version }: LearningGoalStep,
): Promise<Result<LearningGoalSaved, CompetenceRefusal>> {
  return saveGoalStep(call, competence, goalId, 'accept-learning-goal', (goal) =>
    stepGoal(goal, 'accept-learning-goal', { version, now: call.now }),
  );
}
