import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findBridgeBuilding } from '#services/competence/store/bridge-building.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import { bridgeBuildingItem } from '#services/competence/store/lesson-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { BridgePlan, BridgePlanSaved } from '#shared/shapes/bridge-building.ts';

/**
 * Says what a bridge-building course has beside its timetable: Danish and maths, and the weeks of sniff internship. Its
 * people read the weeks. Refusals: course-not-found, course-still-draft, course-not-bridge-building, stale-version.
 */
export async function planBridgeBuilding(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  said: BridgePlan,
): Promise<Result<BridgePlanSaved, CompetenceRefusal>> {
  const found = await findBridgeBuilding(competence, meant);
  if (!found.ok) return found;
  const { plan: before } = found.value;
  if ((before?.version ?? 0) !== said.version) return refuse('stale-version');
  const { courseId } = meant;
  const plan = asNextVersion({ courseId, ...said });
  return commit(call, competence.table, {
    writes: [putOver(bridgeBuildingItem, before, plan)],
    events: [domainEvent('BridgeBuildingPlanned', { id: `${courseId}/bridge-building`, version: plan.version }, meant)],
    about: [],
    answer: { courseId, version: plan.version },
  });
}
