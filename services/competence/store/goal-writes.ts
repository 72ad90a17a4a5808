import type { LearningGoal } from '#services/competence/domain/learning-goal.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import { learningGoalTable, type LearningGoalAction } from '#services/competence/domain/learning-goal.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { learningGoalItem, learningGoalVersionItem } from './learning-items.ts';

/** A new goal with its first version. */
export function writesOfNewGoal(goal: LearningGoal): Write[] {
  return [insert(learningGoalItem, goal), put(learningGoalVersionItem, goal)];
}

/** A goal after a step, with the version it now has beside those before. */
export function writesOfGoal(before: LearningGoal, after: LearningGoal, action: LearningGoalAction): Write[] {
  const states = priorStates(learningGoalTable, action);
  return [replace(learningGoalItem, before, after, states), put(learningGoalVersionItem, after)];
}
