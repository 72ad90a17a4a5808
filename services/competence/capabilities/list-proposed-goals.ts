import { goalView } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { learningGoalItem } from '#services/competence/store/learning-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { LearningGoalPage } from '#shared/shapes/learning-goal.ts';

/** Goals that records have brought and that nobody has looked at yet, the oldest first. Refusal: cursor-not-valid. */
export async function listProposedGoals(
  _call: Call,
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<LearningGoalPage, CompetenceRefusal>> {
  const query = { kind: learningGoalItem, index: 'proposed-learning-goals', of: [] } as const;
  const page = await readPage(competence, ask, query);
  return page.ok ? ok({ ...page.value, items: page.value.items.map(goalView) }) : page;
}
