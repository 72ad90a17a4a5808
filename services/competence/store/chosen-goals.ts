import { goalsOf } from '#services/competence/domain/learning-record.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LearningGoalText } from '#shared/shapes/learning-goal.ts';
import type { RecordGoal } from '#shared/shapes/learning-record.ts';
import type { CompetenceStore } from './competence-store.ts';
import { learningGoalItem } from './learning-items.ts';

type Chosen = { readonly goals: readonly string[]; readonly ownGoals?: readonly LearningGoalText[] | undefined };

/**
 * The goals a record shall have: the library's at the version they have now, those it has at theirs, and tasks of the
 * workplace's own. Refused at its field where one is not offered.
 */
export async function chosenGoals(
  call: Call,
  competence: Pick<CompetenceStore, 'shared'>,
  before: readonly RecordGoal[],
  { goals, ownGoals = [] }: Chosen,
): Promise<Result<readonly RecordGoal[], CompetenceRefusal>> {
  const fresh = goals.filter((goalId) => !before.some((goal) => goal.goalId === goalId));
  const library = competence.shared();
  const found = await Promise.all(fresh.map((goalId) => library.get(learningGoalItem, goalId)));
  const offered = found.flatMap((goal) => {
    if (goal?.state !== 'offered') return [];
    const { goalId, version, state: _state, fromPractice: _from, changedAt: _at, ...text } = goal;
    return [[goalId as string, { ...text, goalId, goalVersion: version, own: false }] as const];
  });
  const own = ownGoals.map((text) => ({ ...text, goalId: call.newId('learningGoal'), goalVersion: 1, own: true }));
  return goalsOf(before, goals, new Map(offered), own);
}
