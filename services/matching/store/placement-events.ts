import type { Placement } from '#services/matching/domain/placement.ts';
import { lastTerms, termsOn } from '#services/matching/domain/terms.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of a placement: ids, the workplace's name, kinds, hours and days; no person's name, no reason in words. */

export function placementStarted(placement: Placement): DomainEvent<'PlacementStarted'> {
  const { kind, hoursPerWeek, paidHoursPerWeek } = termsOn(placement, placement.startsOn);
  return domainEvent('PlacementStarted', aggregateOf(placement), {
    ...ids(placement),
    ...{ kind, hoursPerWeek, paidHoursPerWeek },
    startsOn: placement.startsOn,
    ...(placement.endsOn && { endsOn: placement.endsOn }),
  });
}

export function placementChanged(
  before: Placement,
  placement: Placement,
  effectiveOn: CivilDate,
): DomainEvent<'PlacementChanged'> {
  const { kind, hoursPerWeek, paidHoursPerWeek } = termsOn(placement, effectiveOn);
  const was = termsOn(before, effectiveOn);
  return domainEvent('PlacementChanged', aggregateOf(placement), {
    ...ids(placement),
    ...{ kind, hoursPerWeek, paidHoursPerWeek, effectiveOn },
    ...(placement.endsOn && { endsOn: placement.endsOn }),
    before: { kind: was.kind, hoursPerWeek: was.hoursPerWeek, paidHoursPerWeek: was.paidHoursPerWeek },
  });
}

export function placementEnded(placement: Placement): DomainEvent<'PlacementEnded'> {
  const { endedOn = placement.startsOn, endReason = 'other' } = placement;
  const { kind, paidHoursPerWeek } = termsOn(placement, endedOn);
  return domainEvent('PlacementEnded', aggregateOf(placement), {
    ...ids(placement),
    ...{ kind, paidHoursPerWeek, endedOn },
    reason: endReason,
  });
}

export function placementEndPassed(placement: Placement, endsOn: CivilDate): DomainEvent<'PlacementEndPassed'> {
  const { kind } = termsOn(placement, endsOn);
  return domainEvent('PlacementEndPassed', aggregateOf(placement), { ...ids(placement), kind, endsOn });
}

export function placementBuddyWithdrawn(placement: Placement): DomainEvent<'PlacementBuddyWithdrawn'> {
  const { kind } = lastTerms(placement);
  return domainEvent('PlacementBuddyWithdrawn', aggregateOf(placement), { ...ids(placement), kind });
}

export function placementLimitNeared(
  placement: Placement,
  ruleId: string,
  limitOn: CivilDate,
): DomainEvent<'PlacementLimitNeared'> {
  return domainEvent('PlacementLimitNeared', aggregateOf(placement), { ...ids(placement), ruleId, limitOn });
}

/** The placement whole, as it should have been told. */
export function placementCorrected(placement: Placement): DomainEvent<'PlacementCorrected'> {
  const { startsOn, endsOn, endedOn, terms } = placement;
  return domainEvent('PlacementCorrected', aggregateOf(placement), {
    ...ids(placement),
    startsOn,
    ...(endsOn && { endsOn }),
    ...(endedOn && { endedOn }),
    terms: terms.map(({ from, kind, hoursPerWeek, paidHoursPerWeek }) => ({
      ...{ from, kind, hoursPerWeek, paidHoursPerWeek },
    })),
  });
}

export function placementWithdrawn(placement: Placement): DomainEvent<'PlacementWithdrawn'> {
  const { withdrawnOn = '', withdrawReason = 'circumstances' } = placement;
  return domainEvent('PlacementWithdrawn', aggregateOf(placement), {
    ...ids(placement),
    withdrawnOn,
    reason: withdrawReason,
  });
}

/** `placesFree` is as it was seen just before; the ledger decides. */
export function placeClaimed(placement: Placement, placesFree: number): DomainEvent<'PlaceClaimed'> {
  return domainEvent('PlaceClaimed', aggregateOf(placement), placeFacts(placement, placesFree));
}

export function placeReleased(placement: Placement, placesFree: number): DomainEvent<'PlaceReleased'> {
  return domainEvent('PlaceReleased', aggregateOf(placement), placeFacts(placement, placesFree));
}

function placeFacts({ openingId, companyId, placementId }: Placement, placesFree: number) {
  return { openingId: openingId ?? '', companyId, placementId, placesFree };
}

function aggregateOf({ placementId, version }: Placement) {
  return { id: placementId, version };
}

function ids({ placementId, candidateId, companyId, companyName, openingId, buddyId, ownerId }: Placement) {
  return {
    ...{ placementId, candidateId, companyId, buddyId, ownerId },
    ...(companyName && { companyName }),
    ...(openingId && { openingId }),
  };
}
