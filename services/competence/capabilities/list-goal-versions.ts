import { goalView } from '#services/competence/domain/learning-goal.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { learningGoalItem, learningGoalVersionItem } from '#services/competence/store/learning-items.ts';
import type { LearningGoalId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { LearningGoalPage } from '#shared/shapes/learning-goal.ts';

/** A goal as it has been, the newest version first. Refusals: learning-goal-not-found, cursor-not-valid. */
export async function listGoalVersions(
  _call: Call,
  competence: CompetenceStore,
  goalId: LearningGoalId,
  ask: Page,
): Promise<Result<LearningGoalPage, CompetenceRefusal>> {
  if (!(await competence.table.get(learningGoalItem, goalId))) return refuse('learning-goal-not-found');
  const page = await readPage(competence, ask, { kind: learningGoalVersionItem, of: [goalId], descending: true });
  return page.ok ? ok({ ...page.value, items: page.value.items.map(goalView) }) : page;
}
