import { retireGoal } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { saveGoalStep } from '#services/competence/capabilities/save-goal-step.ts';
import type { LearningGoalId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LearningGoalRetirement, LearningGoalSaved } from '#shared/shapes/learning-goal.ts';

/**
 * A goal is taken up by no new record from now on, with the reason; those that have it keep it.
 * Refusals: learning-goal-not-found, learning-goal-retired, stale-version, fields-not-accepted.
 */
export function retireLearningGoal(
  call: Call,
  competence: CompetenceStore,
  goalId: LearningGoalId,
  retirement: LearningGoalRetirement,
): Promise<Result<LearningGoalSaved, CompetenceRefusal>> {
  return saveGoalStep(call, competence, goalId, 'retire-learning-goal', (goal) =>
    retireGoal(goal, retirement, call.now),
  );
}
