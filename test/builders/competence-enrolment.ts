import { enrolCandidate } from '#services/competence/capabilities/enrol-candidate.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CandidateId, CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { EnrolmentRequest, EnrolmentSaved } from '#shared/shapes/enrolment.ts';
import { consented } from './competence-consent.ts';
import { aPostedCourse } from './competence-courses.ts';
import { competenceAtWork, type CompetenceAtWork } from './competence.ts';
import type { TestTable } from '#test/database.ts';

/** Somebody referred in a municipality, who has said yes to every institution. */
export async function willing(at: CompetenceAtWork): Promise<CandidateId> {
  const { candidateId } = await at.candidate();
  await consented(at, candidateId);
  return candidateId;
}

/** Asks for a seat for somebody. */
export function enrol(
  at: CompetenceAtWork,
  course: { readonly courseId: CourseId },
  candidateId: CandidateId,
  { call: more, ...request }: Partial<EnrolmentRequest> & { readonly call?: Partial<Call> } = {},
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  return enrolCandidate(at.call('enrol-candidate', 'job-broker', more), at.competence, {
    ...{ candidateId, courseId: course.courseId, arrangement: 'as-posted', ifFull: 'refuse' },
    ...request,
  });
}

export type CourseAtWork = {
  readonly at: CompetenceAtWork;
  /** Another municipality of the same partnership. */
  readonly neighbour: CompetenceAtWork;
  readonly course: { readonly courseId: CourseId; readonly institutionId: InstitutionId };
};

/** A posted course whose seats are known, in a partnership of two municipalities. */
export async function courseAtWork(table: TestTable, more: Partial<CourseFacts> = {}): Promise<CourseAtWork> {
  const at = await competenceAtWork(table);
  const neighbour = await competenceAtWork(table, at.partnership);
  const course = await aPostedCourse(at, { more });
  await at.relay();
  return { at, neighbour, course };
}
