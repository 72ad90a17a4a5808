import type { ChosenOffer, TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { InterruptReason } from '#shared/shapes/enrolment-words.ts';
import type { breakOffReasons } from '#shared/shapes/tailored-words.ts';
import type { TailoredEnd } from '#shared/shapes/tailored-request.ts';

/** A tailored course counts as every other uplift does: from its first day, as arranged for one person. */
export function upliftStarted(request: TailoredRequest): DomainEvent {
  const { uplift, startsOn, aggregate } = upliftOf(request);
  return domainEvent('EnrolmentStarted', aggregate, { ...uplift, startedOn: startsOn });
}

/** How it ended, in the words of every other uplift. */
export function upliftEnded(request: TailoredRequest, { result, endedOn, reason = 'other' }: TailoredEnd): DomainEvent {
  const { uplift, startsOn, aggregate } = upliftOf(request);
  const days = { startedOn: startsOn, endedOn };
  return result === 'broken-off'
    ? domainEvent('EnrolmentInterrupted', aggregate, { ...uplift, ...days, reason: inOtherWords[reason] })
    : domainEvent('EnrolmentCompleted', aggregate, { ...uplift, ...days, result });
}

const inOtherWords: Readonly<Record<(typeof breakOffReasons)[number], InterruptReason>> = {
  health: 'health',
  'did-not-suit': 'did-not-suit',
  'job-or-education': 'job-instead',
  'placement-ended': 'other',
  other: 'other',
};

function upliftOf({ chosen, candidateId, ownerId, version }: TailoredRequest) {
  const { enrolmentId, institutionId, startsOn } = chosen as ChosenOffer;
  return {
    aggregate: { id: enrolmentId, version },
    uplift: { enrolmentId, candidateId, institutionId, arrangement: 'individually' as const, ownerId },
    startsOn,
  };
}
