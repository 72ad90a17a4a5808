import type { Course } from '#services/competence/domain/course.ts';
import { step, type Enrolment } from '#services/competence/domain/enrolment.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { courseFollowed } from '#services/competence/store/enrolment-events.ts';
import { courseEnrolmentItem, enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { stepWrite } from '#services/competence/store/enrolment-writes.ts';
import type { CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/**
 * Brings an enrolment in step with its course: title and days as they are now, and whether it was taken down. Staff see it
 * at once; nobody is to stand before a closed door. `call` is the platform in the municipality. Repeats without harm.
 */
export async function followCourse(call: Call, competence: CompetenceStore, enrolmentId: EnrolmentId): Promise<void> {
  const before = await competence.table.fresh(enrolmentItem, enrolmentId);
  if (!before) throw new Error('an enrolment that was told of is not there');
  const course = await competence.shared().fresh(courseItem, before.courseId);
  if (!course) throw new Error('the course of an enrolment is not there');
  const next = step(before, 'follow-course', before.version);
  if (!next.ok) return;
  const after = inStep(next.value, course);
  if (isSame(before, after)) return;
  await saveCaused(call, competence.table, {
    writes: [stepWrite(before, after, 'follow-course')],
    events: [courseFollowed(after)],
  });
}

/** Every enrolment on a course, in whichever municipality. `call` is the platform in the partnership. */
export async function tellCourseToEnrolments(
  call: Call,
  open: OpenCompetence,
  { institutionId, courseId }: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
): Promise<void> {
  const { table } = open(call);
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: courseEnrolmentItem,
      of: [institutionId, courseId],
      limit: rowsAtOnce,
      ...(after && { after }),
    });
    for (const { municipality, enrolmentId } of page.items) {
      const owner = asOwner(call, municipality);
      await followCourse(owner, open(owner), enrolmentId);
    }
    after = page.last;
  } while (after);
}

const rowsAtOnce = 100;

function inStep(enrolment: Enrolment, { state, course }: Course): Enrolment {
  const { courseWithdrawn: _before, endsOn: _ended, ...rest } = enrolment;
  return {
    ...rest,
    courseTitle: course.title,
    ...(course.intake === 'dated' && { startsOn: course.startsOn }),
    ...(course.endsOn && { endsOn: course.endsOn }),
    ...(state === 'withdrawn' && { courseWithdrawn: true }),
  };
}

function isSame(before: Enrolment, after: Enrolment): boolean {
  const fields = ['courseTitle', 'startsOn', 'endsOn', 'courseWithdrawn'] as const;
  return fields.every((field) => before[field] === after[field]);
}
