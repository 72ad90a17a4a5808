import { courseEndOf, type CourseEndAnswer } from '#services/competence/domain/course-end.ts';
import { faultsOfPastDay } from '#services/competence/domain/past-day.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseNoteOf } from '#services/competence/store/course-notes.ts';
import { findOnCourse, type SeenOnCourse } from '#services/competence/store/course-people.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import { courseEndItem } from '#services/competence/store/lesson-items.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CourseEndReport, CourseEndSent } from '#shared/shapes/lesson.ts';

/**
 * Tells the municipality how a course ended for somebody: with which result, or why the person stopped. An answer: the
 * enrolment is the municipality's, which applies it. The note goes to the job broker.
 * Refusals: enrolment-not-found, not-begun-on-course, enrolment-ended-already, fields-not-accepted.
 */
export async function reportCourseEnd(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { enrolmentId, ...course }: OwnCourse & { readonly enrolmentId: EnrolmentId },
  report: CourseEndReport,
): Promise<Result<CourseEndSent, CompetenceRefusal>> {
  const found = await findOnCourse(table, course, enrolmentId, dateOf(call.now));
  if (!found.ok) return found;
  const stands = standsOtherwise(found.value);
  if (stands) return refuse(stands);
  const errors = faultsOfPastDay('/endedOn', report.endedOn, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const act = { answerId: call.newId('answer'), sentBy: call.caller.personId, now: call.now };
  const answer = courseEndOf({ ...course, enrolmentId, municipality: found.value.municipality }, report, act);
  const note = report.note ? courseNoteOf(call, found.value, report.note) : undefined;
  return commit(call, table, {
    writes: [insert(courseEndItem, answer), ...(note ? [note.write] : [])],
    events: [told(answer), ...(note ? [note.event] : [])],
    about: [found.value.candidateId],
    answer: { answerId: answer.answerId, state: 'sent' },
  });
}

function standsOtherwise({ state }: SeenOnCourse): 'not-begun-on-course' | 'enrolment-ended-already' | undefined {
  if (state === 'started') return undefined;
  return state === 'enrolled' ? 'not-begun-on-course' : 'enrolment-ended-already';
}

function told(answer: CourseEndAnswer): DomainEvent {
  const { answerId, version, owner, courseId, institutionId, enrolmentId, endedOn, result, reason } = answer;
  return domainEvent(
    'CourseEndReported',
    { id: answerId, version },
    {
      ...{ answerId, owner, courseId, institutionId, enrolmentId, endedOn },
      ...(result && { result }),
      ...(reason && { reason }),
    },
  );
}
