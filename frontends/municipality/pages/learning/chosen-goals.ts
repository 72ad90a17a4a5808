import type { Reading } from '#kit/forms/create-form.ts';
import { emptyGoal, readGoal, type GoalFields } from '#kit/learning/library/goal-fields.ts';
import { LearningGoalText } from '#shared/shapes/learning-goal.ts';

/** What shall be learned: goals of the library, and a task of this workplace that the library does not have yet. */
export type ChosenFields = GoalFields & {
  readonly goals: readonly string[];
  /** `yes` while such a task is being written. */
  readonly own: string;
};

export const nothingChosen: ChosenFields = { ...emptyGoal, goals: [], own: '' };

export type Chosen = { readonly goals: readonly string[]; readonly ownGoals?: readonly LearningGoalText[] };

/** Reads what was chosen; asks for one task at least, and for every part of an own one. */
export function readChosen(fields: ChosenFields, askGoals: string): Reading<ChosenFields, Chosen> {
  const { goals, own } = fields;
  if (own === 'yes') {
    const written = readGoal(LearningGoalText, fields);
    return 'errors' in written ? written : { body: { goals: [...goals], ownGoals: [written.body] } };
  }
  return goals.length > 0 ? { body: { goals: [...goals] } } : { errors: { goals: askGoals } };
}
