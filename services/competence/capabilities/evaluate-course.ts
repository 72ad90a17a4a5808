import { evaluationOf } from '#services/competence/domain/course-evaluation.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseEvaluationItem, myCourseItem } from '#services/competence/store/lesson-items.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CourseEvaluating, CourseEvaluationSent } from '#shared/shapes/my-course.ts';

/**
 * The person says how the course was: a face, and words if they like. Face and words stay with the person; the partnership
 * counts the face, and keeps the words only where the person said so. The first for each course counts; another is void.
 * Refusals: my-course-not-found, my-course-not-begun, stale-version.
 */
export async function evaluateCourse(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  enrolmentId: EnrolmentId,
  said: CourseEvaluating,
): Promise<Result<CourseEvaluationSent, CompetenceRefusal>> {
  const own = await table.fresh(myCourseItem, enrolmentId);
  if (!own) return refuse('my-course-not-found');
  if (!['started', 'completed', 'interrupted'].includes(own.state)) return refuse('my-course-not-begun');
  if (own.version !== said.version) return refuse('stale-version');
  const act = { answerId: call.newId('answer'), sentBy: call.caller.personId, now: call.now };
  const evaluation = evaluationOf(own, said, act);
  const { answerId, owner, version } = evaluation;
  const { courseId, institutionId } = own;
  return commit(call, table, {
    writes: [insert(courseEvaluationItem, evaluation)],
    events: [
      domainEvent(
        'CourseEvaluated',
        { id: answerId, version },
        { answerId, owner, courseId, institutionId, enrolmentId },
      ),
    ],
    about: [own.candidateId],
    answer: { answerId, state: 'sent' },
  });
}
