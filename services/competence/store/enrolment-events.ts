import type { Enrolment } from '#services/competence/domain/enrolment.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of an enrolment as it stands after a step. */
export function enrolmentTold(enrolment: Enrolment): DomainEvent {
  const facts = upliftOf(enrolment);
  const aggregate = idOf(enrolment);
  const { registeredOn, startsOn, startedOn = registeredOn, endedOn = startedOn, since } = enrolment;
  switch (enrolment.state) {
    case 'waiting':
      return domainEvent('CandidateWaitlisted', aggregate, { ...facts, since: since ?? registeredOn });
    case 'enrolled':
      return domainEvent('CandidateEnrolled', aggregate, { ...facts, ...(startsOn && { startsOn }) });
    case 'started':
      return domainEvent('EnrolmentStarted', aggregate, { ...facts, startedOn });
    case 'completed': {
      const { result = 'attended' } = enrolment;
      return domainEvent('EnrolmentCompleted', aggregate, { ...facts, startedOn, endedOn, result });
    }
    case 'interrupted': {
      const { interruptReason: reason = 'other' } = enrolment;
      return domainEvent('EnrolmentInterrupted', aggregate, { ...facts, startedOn, endedOn, reason });
    }
    case 'withdrawn': {
      const { withdrawReason: reason = 'other' } = enrolment;
      return domainEvent('EnrolmentWithdrawn', aggregate, { ...facts, withdrawnOn: endedOn, reason });
    }
  }
}

/** The enrolment whole, as it should have been told from the start. */
export function enrolmentCorrected(enrolment: Enrolment): DomainEvent {
  const { state, startedOn, endedOn, result } = enrolment;
  return domainEvent('EnrolmentCorrected', idOf(enrolment), {
    ...upliftOf(enrolment),
    state,
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
    ...(result && { result }),
  });
}

/** The course's days changed, or it was taken down. */
export function courseFollowed(enrolment: Enrolment): DomainEvent {
  const { startsOn, endsOn, courseWithdrawn = false } = enrolment;
  return domainEvent('EnrolmentCourseChanged', idOf(enrolment), {
    ...upliftOf(enrolment),
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
    courseWithdrawn,
  });
}

/** A seat is held for the person. */
export function seatHeld(enrolment: Enrolment, until: string): DomainEvent {
  return domainEvent('EnrolmentSeatHeld', idOf(enrolment), { ...upliftOf(enrolment), until });
}

/** The seat an enrolment held is free again. */
export function seatReleased(enrolment: Enrolment): DomainEvent {
  const { courseId, institutionId } = enrolment;
  return domainEvent('SeatReleased', idOf(enrolment), { courseId, institutionId });
}

function idOf({ enrolmentId, version }: Enrolment) {
  return { id: enrolmentId, version };
}

function upliftOf({ enrolmentId, candidateId, institutionId, courseId, arrangement, ownerId }: Enrolment) {
  return { enrolmentId, candidateId, institutionId, courseId, arrangement, ownerId };
}
