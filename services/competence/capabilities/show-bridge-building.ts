import { elementsOf, mentorsOf, type BridgeBuilding } from '#services/competence/domain/bridge-building.ts';
import { isSharedWith } from '#services/competence/domain/course.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { findBridgeBuilding } from '#services/competence/store/bridge-building.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn, isExpected } from '#services/competence/store/course-people.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import { bridgeCareItem, shownSchoolContactItem } from '#services/competence/store/lesson-items.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { BridgeBuildingView } from '#shared/shapes/bridge-building.ts';

const mostPeople = 500;
const mostMunicipalities = 100;
const nothingSaid = { version: 0, danishMinutes: 0, mathsMinutes: 0 };

/**
 * The five core elements of a bridge-building course, each visibly met or not, for both sides: counted from the course, its
 * people and who looks after them. Staff are named; nobody on the course is.
 * Refusals: course-not-found, course-still-draft, course-not-bridge-building.
 */
export async function showBridgeBuilding(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
): Promise<Result<BridgeBuildingView, CompetenceRefusal>> {
  const found = await findBridgeBuilding(competence, meant);
  if (!found.ok) return found;
  const { course, plan } = found.value;
  const { scope, institutionId } = call.caller;
  const isOwn = institutionId === meant.institutionId;
  if (!isOwn && scopeKind(scope) === 'municipality' && !isSharedWith(course, scope)) return refuse('course-not-found');
  const today = dateOf(call.now);
  const { courseId } = meant;
  const [rows, care, named] = await Promise.all([
    enrolmentsOn(competence.table, meant),
    competence.table.list({ kind: bridgeCareItem, of: [meant.institutionId, meant.courseId], limit: mostPeople }),
    competence.table.list({ kind: shownSchoolContactItem, of: [courseId], limit: mostMunicipalities }),
  ]);
  const people = rows.filter((row) => isExpected(row, today)).map(({ enrolmentId }) => enrolmentId);
  const said = saidOf(plan);
  return ok({
    courseId,
    ...said,
    contacts: named.items.flatMap(({ municipality, contact }) => (contact ? [{ municipality, ...contact }] : [])),
    elements: elementsOf(course, said, people, care.items),
    mentors: mentorsOf(people, care.items),
  });
}

function saidOf(plan: BridgeBuilding | undefined) {
  if (!plan) return { ...nothingSaid, sniffInternships: [] };
  const { courseId: _of, ...said } = plan;
  return said;
}
