import { levelShownBy } from '#shared/shapes/evidence.ts';
import { learningLevels, type LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { GoalSteps, RecordGoal } from '#shared/shapes/learning-record.ts';
import type { Evidence } from './evidence.ts';

/** The level a piece of evidence shows, where it says how the task was done. */
export function levelShown({ doing }: Pick<Evidence, 'doing'>): LearningLevel | undefined {
  return doing && levelShownBy[doing];
}

/** How high a level is: 1 for the first. */
export function heightOf(level: LearningLevel): number {
  return learningLevels.indexOf(level) + 1;
}

/** How far somebody has come with each goal, and the small step that comes next. Small steps only go up. */
export function stepsOf(
  goals: readonly RecordGoal[],
  evidence: readonly Pick<Evidence, 'goalId' | 'state' | 'doing'>[],
): GoalSteps[] {
  return goals.map(({ goalId }) => {
    const shown = evidence.flatMap((piece) =>
      piece.goalId === goalId && piece.state === 'standing' ? (levelShown(piece) ?? []) : [],
    );
    const height = Math.max(0, ...shown.map(heightOf));
    const [reached, next] = [learningLevels[height - 1], learningLevels[height]];
    return { goalId, ...(reached && { reached }), ...(next && { next }) };
  });
}
