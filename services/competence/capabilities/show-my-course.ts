import type { BridgeBuilding, BridgeCare, NamedAtSchool } from '#services/competence/domain/bridge-building.ts';
import type { Course } from '#services/competence/domain/course.ts';
import type { Enrolment } from '#services/competence/domain/enrolment.ts';
import type { Lesson } from '#services/competence/domain/lesson.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn } from '#services/competence/store/course-people.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import { planOf } from '#services/competence/store/find-lesson.ts';
import {
  bridgeBuildingItem,
  bridgeCareItem,
  lessonItem,
  myCourseItem,
  shownSchoolContactItem,
  type MyCourseRow,
} from '#services/competence/store/lesson-items.ts';
import type { CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';

/** The next lessons a person sees; and how many are looked through for them, called-off ones among them. */
const lessonsShown = 12;
const lessonsRead = 30;

/**
 * Writes a course where the person reads it: drawn anew from the municipality's enrolment, the course, its lessons and who
 * looks after the person, so that events in any order end in the same. `call` is the platform in the municipality.
 */
export async function showMyCourse(call: Call, open: OpenCompetence, enrolmentId: EnrolmentId): Promise<void> {
  const municipality = open(call);
  const enrolment = await municipality.table.fresh(enrolmentItem, enrolmentId);
  if (!enrolment || !call.partnership) return;
  const row = await drawn(municipality, enrolment, { today: dateOf(call.now), partnership: call.partnership });
  if (!row) return;
  await writeToCitizen(call, open, enrolment.candidateId, async ({ table }) => {
    await writeUnlessNewer(table, myCourseItem, row, 'version');
  });
}

async function drawn(
  competence: CompetenceStore,
  enrolment: Enrolment,
  { today, partnership }: { readonly today: CivilDate; readonly partnership: string },
): Promise<MyCourseRow | undefined> {
  const shared = competence.shared();
  const { courseId, institutionId, enrolmentId } = enrolment;
  const [course, plan, lessons, care, bridge, named] = await Promise.all([
    shared.fresh(courseItem, courseId),
    planOf(shared, courseId),
    lessonsFrom(shared, courseId, today),
    shared.fresh(bridgeCareItem, institutionId, courseId, enrolmentId),
    shared.fresh(bridgeBuildingItem, courseId),
    shared.fresh(shownSchoolContactItem, courseId, competence.table.scope),
  ]);
  if (!course) return undefined;
  const { candidateId, state, institutionName } = enrolment;
  // Each part counts its own versions up: whichever is newer, the sum is larger.
  const version = [enrolment, course, plan, care, bridge, named].reduce((sum, part) => sum + (part?.version ?? 0), 0);
  return {
    ...{ enrolmentId, version, courseId, institutionId, candidateId, state, institutionName, partnership },
    ...daysOf(enrolment),
    ...placeOf(course),
    ...beside({ care, bridge, named }),
    lessons: lessons.map(({ on, startsAt, endsAt }) => ({ on, startsAt, endsAt })),
  };
}

type Beside = {
  readonly care: BridgeCare | undefined;
  readonly bridge: BridgeBuilding | undefined;
  readonly named: NamedAtSchool | undefined;
};

/** What bridge-building has beside the lessons: who looks after the person, and when they try a workplace. */
function beside({ care, bridge, named }: Beside): Partial<MyCourseRow> {
  return {
    ...(care?.educationMentor && { educationMentor: care.educationMentor.name }),
    ...(care?.retentionMentor && !care.internshipFrom && { retentionMentor: care.retentionMentor.name }),
    ...(care?.internshipFrom && { internshipFrom: care.internshipFrom }),
    ...(bridge && bridge.sniffInternships.length > 0 && { sniffInternships: bridge.sniffInternships }),
    ...(named?.contact && { atSchool: named.contact }),
  };
}

async function lessonsFrom(shared: Table, courseId: CourseId, from: CivilDate): Promise<Lesson[]> {
  const { items } = await shared.list({
    kind: lessonItem,
    index: 'lessons-of',
    of: [courseId],
    from,
    limit: lessonsRead,
  });
  return items.filter(({ state }) => state === 'planned').slice(0, lessonsShown);
}

function daysOf({ startsOn, endsOn, startedOn, endedOn }: Enrolment) {
  return {
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
  };
}

function placeOf({ course, place }: Course) {
  const { title, where, department, contact } = course;
  const { name, phone } = contact;
  return { title, where, contact: { name, phone }, ...(department && { department }), ...(place && { place }) };
}

/** What was, stays as it was: no lesson of today belongs to it. */
const isOver: ReadonlySet<string> = new Set(['completed', 'interrupted', 'withdrawn']);

/**
 * Everybody on a course, and everybody who waits for it, sees it as it is now; those of one municipality where it is named.
 * `call` is the platform in the partnership.
 */
export async function showCourseToItsPeople(
  call: Call,
  open: OpenCompetence,
  course: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
  only?: string,
): Promise<void> {
  for (const { municipality, enrolmentId, state } of await enrolmentsOn(open(call).table, course))
    if (!isOver.has(state) && (only ?? municipality) === municipality)
      await showMyCourse(asOwner(call, municipality), open, enrolmentId);
}
