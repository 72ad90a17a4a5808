import { termsNow, type Placement } from '#services/matching/domain/placement.ts';
import { happened, type Happened } from '#shared/runtime/commit.ts';

/** What is told of a placement: ids, the workplace's name, kinds, hours and days; no person's name, no reason in words. */

export function placementStarted(placement: Placement): Happened<'PlacementStarted'> {
  const { kind, hoursPerWeek, paidHoursPerWeek } = termsNow(placement);
  return happened('PlacementStarted', aggregateOf(placement), {
    ...ids(placement),
    ...{ kind, hoursPerWeek, paidHoursPerWeek },
    startsOn: placement.startsOn,
    ...(placement.endsOn && { endsOn: placement.endsOn }),
  });
}

export function placementChanged(
  before: Placement,
  placement: Placement,
  effectiveOn: string,
): Happened<'PlacementChanged'> {
  const { kind, hoursPerWeek, paidHoursPerWeek } = termsNow(placement);
  const was = termsNow(before);
  return happened('PlacementChanged', aggregateOf(placement), {
    ...ids(placement),
    ...{ kind, hoursPerWeek, paidHoursPerWeek, effectiveOn },
    before: { kind: was.kind, hoursPerWeek: was.hoursPerWeek, paidHoursPerWeek: was.paidHoursPerWeek },
  });
}

export function placementEnded(placement: Placement): Happened<'PlacementEnded'> {
  const { kind, paidHoursPerWeek } = termsNow(placement);
  const { endedOn = '', endReason = 'other' } = placement;
  return happened('PlacementEnded', aggregateOf(placement), {
    ...ids(placement),
    ...{ kind, paidHoursPerWeek, endedOn },
    reason: endReason,
  });
}

/** `placesFree` is as it was seen just before; the ledger decides. */
export function placeClaimed(placement: Placement, placesFree: number): Happened<'PlaceClaimed'> {
  return happened('PlaceClaimed', aggregateOf(placement), placeFacts(placement, placesFree));
}

export function placeReleased(placement: Placement, placesFree: number): Happened<'PlaceReleased'> {
  return happened('PlaceReleased', aggregateOf(placement), placeFacts(placement, placesFree));
}

function placeFacts({ openingId = '', companyId, placementId }: Placement, placesFree: number) {
  return { openingId, companyId, placementId, placesFree };
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
