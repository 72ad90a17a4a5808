import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findBridgeBuilding } from '#services/competence/store/bridge-building.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import { bridgeBuildingItem } from '#services/competence/store/lesson-items.ts';
import { membersOf } from '#services/competence/store/members.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { BridgePlan, BridgePlanSaved } from '#shared/shapes/bridge-building.ts';

/**
 * Says what a bridge-building course has beside its timetable: Danish and maths, sniff internships, and who of the
 * municipality is present at the school, when.
 * Refusals: course-not-found, course-still-draft, course-not-bridge-building, stale-version, fields-not-accepted.
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
  const members = await membersOf(competence.table);
  const errors = said.contacts.flatMap(({ municipality }, place) =>
    members.has(municipality) ? [] : [fieldError(`/contacts/${place}/municipality`, 'unknown-municipality')],
  );
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { courseId } = meant;
  const plan = asNextVersion({ courseId, ...said });
  return commit(call, competence.table, {
    writes: [putOver(bridgeBuildingItem, before, plan)],
    events: [],
    about: [],
    answer: { courseId, version: plan.version },
  });
}
