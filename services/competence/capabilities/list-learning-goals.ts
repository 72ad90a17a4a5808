import { goalView } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { learningGoalItem } from '#services/competence/store/learning-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { LearningGoalPage, LearningGoalQuery } from '#shared/shapes/learning-goal.ts';

/** The library's goals of a trade, in order of the task: those offered where nothing else is asked. Refusal: cursor-not-valid. */
export async function listLearningGoals(
  _call: Call,
  competence: CompetenceStore,
  { workArea, state = 'offered', ...ask }: LearningGoalQuery,
): Promise<Result<LearningGoalPage, CompetenceRefusal>> {
  const query = { kind: learningGoalItem, index: 'learning-goals', of: [state, workArea] } as const;
  const page = await readPage(competence, ask, query);
  return page.ok ? ok({ ...page.value, items: page.value.items.map(goalView) }) : page;
}
