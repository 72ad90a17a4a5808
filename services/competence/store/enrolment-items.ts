import type { Enrolment } from '#services/competence/domain/enrolment.ts';
import type { CandidateId, CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CourseEnrolment } from '#shared/shapes/enrolment.ts';

/** What falls due of an enrolment: a seat that is held no longer. */
export const seatOfferLapses = 'seat-offer-lapses';

/** Listed by candidate, and by state for the whole municipality in order of the day it holds from or ended. */
export const enrolmentItem = defineItem<Enrolment, 'enrolments-of' | 'enrolments'>({
  name: 'enrolment',
  partition: (enrolment) => [enrolment.enrolmentId],
  indexes: {
    'enrolments-of': {
      on: 'gsi1',
      place: ({ candidateId, registeredOn, enrolmentId }) => ({
        of: [candidateId],
        sort: `${registeredOn}#${enrolmentId}`,
      }),
    },
    enrolments: {
      on: 'gsi2',
      place: (enrolment) => ({ of: [enrolment.state], sort: `${dayOf(enrolment)}#${enrolment.enrolmentId}` }),
    },
  },
});

function dayOf({ endedOn, startedOn, startsOn, registeredOn }: Enrolment): string {
  return endedOn ?? startedOn ?? startsOn ?? registeredOn;
}

/** That a person is on a course or waits for it: once at a time. */
export type OnCourse = {
  readonly candidateId: CandidateId;
  readonly courseId: CourseId;
  readonly enrolmentId: EnrolmentId;
};
export const onCourseItem = defineItem<OnCourse>({
  name: 'on-course',
  partition: (row) => [row.candidateId],
  sort: (row) => [row.courseId],
});

/**
 * In the partnership: an enrolment as the course's institution sees it. Without a person there is nothing to see (yet, or
 * any more); the row stays so that the course's news finds the municipality, and older news cannot bring the person back.
 */
export type CourseEnrolmentRow = Omit<CourseEnrolment, 'candidateId'> & {
  readonly institutionId: InstitutionId;
  readonly candidateId?: CandidateId;
  /** The versions of the enrolment and of the consent together: either newer means a larger number. */
  readonly drawnFrom: number;
};
export const courseEnrolmentItem = defineItem<CourseEnrolmentRow>({
  name: 'course-enrolment',
  partition: (row) => [row.institutionId, row.courseId],
  partitionParts: 2,
  sort: (row) => [row.enrolmentId],
});
