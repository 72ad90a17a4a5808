import type { CivilDate } from '#shared/kernel/time.ts';
import type { CourseEnrolment, EnrolmentItem } from '#shared/shapes/enrolment.ts';
import type { Enrolment } from './enrolment.ts';

/** An enrolment as the municipality reads it. */
export function enrolmentLine(enrolment: Enrolment): EnrolmentItem {
  const { since: _place, registeredAt: _at, corrections = [], ...line } = enrolment;
  return { ...line, corrections: [...corrections] };
}

/** What an institution sees of an enrolment, once the person has a seat: no reason, no note. */
export function seenByInstitution(enrolment: Enrolment, municipality: string): Omit<CourseEnrolment, 'candidateId'> {
  const { enrolmentId, version, state, courseId, arrangement, startsOn, endsOn, startedOn, endedOn, result } =
    enrolment;
  return {
    ...{ enrolmentId, version, state, courseId, arrangement, municipality },
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
    ...(result && { result }),
  };
}

/** Whether the institution has anything to do with it: the person had a seat, and did not leave it long ago. */
export function concernsInstitution(
  { state, endedOn }: Pick<CourseEnrolment, 'state' | 'endedOn'>,
  lastSeen: (day: CivilDate) => CivilDate,
  today: CivilDate,
): boolean {
  if (state === 'waiting') return false;
  return endedOn === undefined || today <= lastSeen(endedOn);
}
