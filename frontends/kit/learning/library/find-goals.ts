import type { LearningGoalView } from '#shared/shapes/learning-goal.ts';
import { workAreas, type WorkArea } from '#shared/shapes/vocabulary.ts';

/** The goals whose task, goal or steps hold every word that was searched for; all where nothing was. */
export function findGoals(goals: readonly LearningGoalView[], searched: string): readonly LearningGoalView[] {
  const words = plain(searched).split(/\s+/).filter(Boolean);
  return goals.filter(({ task, goal, criteria }) => {
    const text = plain([task, goal, ...Object.values(criteria)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.toLocaleLowerCase('da').normalize('NFC');
}

/** Goals under their trades, in the order of the trades. */
export function goalsByTrade(
  goals: readonly LearningGoalView[],
): readonly { readonly area: WorkArea; readonly goals: readonly LearningGoalView[] }[] {
  return workAreas
    .map((area) => ({ area, goals: goals.filter(({ workArea }) => workArea === area) }))
    .filter((trade) => trade.goals.length > 0);
}
