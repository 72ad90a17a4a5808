import type { AnswerId, CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type { EnrolmentResult } from '#shared/shapes/enrolment-words.ts';
import type { CourseEndVoidReason, reportedInterruptReasons } from '#shared/shapes/lesson-words.ts';
import type { CourseEndReport, CourseEndReported } from '#shared/shapes/lesson.ts';
import { ended, type Enrolment } from './enrolment.ts';

type ReportedReason = (typeof reportedInterruptReasons)[number];

/** What an institution reports of how a course ended for somebody; kept in the partnership. */
export type CourseEndAnswer = AnswerFields & {
  readonly enrolmentId: EnrolmentId;
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly endedOn: CivilDate;
  readonly result?: EnrolmentResult;
  readonly reason?: ReportedReason;
};

type Of = Pick<CourseEndAnswer, 'enrolmentId' | 'courseId' | 'institutionId'> & { readonly municipality: string };
type Act = { readonly answerId: AnswerId; readonly sentBy: string; readonly now: Instant };

/** A new report on somebody of the municipality that the course's own row names. */
export function courseEndOf(
  { municipality: owner, ...of }: Of,
  { endedOn, result, reason }: CourseEndReport,
  { answerId, sentBy, now }: Act,
): CourseEndAnswer {
  return sentAnswer({
    ...{ answerId, owner, about: of.enrolmentId, sentAt: now, sentBy, endedOn },
    ...of,
    ...(result && { result }),
    ...(reason && { reason }),
  });
}

/** What is heard of it: facts only. */
export type CourseEndTold = {
  readonly institutionId: string;
  readonly endedOn: CivilDate;
  readonly result?: EnrolmentResult | undefined;
  readonly reason?: ReportedReason | undefined;
};

/** What the municipality makes of it: the enrolment ended, or why that could not be. */
export function judgeCourseEnd(
  enrolment: Enrolment | undefined,
  { institutionId, endedOn, result, reason }: CourseEndTold,
  sentAt: Instant,
): { readonly before: Enrolment; readonly after: Enrolment } | { readonly because: CourseEndVoidReason } {
  if (enrolment?.institutionId !== institutionId) return { because: 'enrolment-not-found' };
  if (enrolment.state === 'enrolled' || enrolment.state === 'waiting') return { because: 'not-begun' };
  const how = result ? { result } : { interruptReason: reason ?? 'other' };
  const after = ended(enrolment, { version: enrolment.version, endedOn, ...how }, sentAt);
  if (after.ok) return { before: enrolment, after: after.value };
  return { because: after.refusal.code === 'fields-not-accepted' ? 'day-not-possible' : 'ended-already' };
}

/** A report as those who sent it read it. */
export function courseEndLine({
  answerId,
  state,
  because,
  endedOn,
  result,
  reason,
}: CourseEndAnswer): CourseEndReported {
  return {
    answerId,
    state,
    endedOn,
    ...(because && { because }),
    ...(result && { result }),
    ...(reason && { reason }),
  };
}
