import type { LearningGoal, LearningGoalAction } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { LearningGoalId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { LearningGoalSaved } from '#shared/shapes/learning-goal.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { writesOfGoal } from '#services/competence/store/goal-writes.ts';
import { goalTold } from '#services/competence/store/learning-events.ts';
import { learningGoalItem } from '#services/competence/store/learning-items.ts';

/** What is told after each step of a goal. */
const told = {
  'change-learning-goal': 'LearningGoalChanged',
  'accept-learning-goal': 'LearningGoalAccepted',
  'retire-learning-goal': 'LearningGoalRetired',
} as const satisfies Record<LearningGoalAction, string>;

/** Takes a goal one step on, from the version that was seen. Refusals: learning-goal-not-found and those of the step. */
export async function saveGoalStep(
  call: Call,
  competence: Pick<CompetenceStore, 'table'>,
  goalId: LearningGoalId,
  action: LearningGoalAction,
  step: (before: LearningGoal) => Result<LearningGoal, CompetenceRefusal>,
): Promise<Result<LearningGoalSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(learningGoalItem, goalId);
  if (!before) return refuse('learning-goal-not-found');
  const after = step(before);
  if (!after.ok) return after;
  const { version, state } = after.value;
  return commit(call, competence.table, {
    writes: writesOfGoal(before, after.value, action),
    events: [goalTold(told[action], after.value)],
    about: [],
    answer: { goalId, version, state },
  });
}
