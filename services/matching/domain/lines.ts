import { townOf } from '#shared/kernel/town.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import type { OpeningCard } from '#shared/shapes/match.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import type { SixMonthCheckItem } from '#shared/shapes/six-month-check.ts';
import type { MatchMeeting } from './match-meeting.ts';
import { placesFree, type Opening } from './opening.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Placement } from './placement.ts';
import { isEndPassed } from './planned-end.ts';
import { termsAfter, termsOn } from './terms.ts';
import type { SixMonthCheck } from './six-month-check.ts';

/** How things stand in lists: what a page needs, nothing more. */

export function openingCard(opening: Opening): OpeningCard {
  const { openingId, companyId, companyName, title, workArea, tasks, kinds, hoursFrom, hoursTo } = opening;
  const { days, startsAt, endsAt, postalCode, buddyId } = opening;
  const town = townOf(postalCode);
  return {
    ...{ openingId, companyId, companyName, title, workArea, tasks, kinds, hoursFrom, hoursTo },
    ...{ days, startsAt, endsAt, postalCode, buddyId },
    ...(town && { town }),
    placesFree: placesFree(opening),
  };
}

export function meetingLine(meeting: MatchMeeting): MatchMeetingItem {
  const { meetingId, version, state, candidateId, openingId, openingTitle, companyId, companyName } = meeting;
  const { ownerId, startsAt, minutes, place, heldOn, agreed, sequence } = meeting;
  return {
    ...{ meetingId, version, state, candidateId, openingId, openingTitle, companyId, companyName },
    ...{ ownerId, startsAt, minutes, place, sequence },
    ...(heldOn && { heldOn }),
    ...(agreed !== undefined && { agreed }),
  };
}

/** A placement with what holds on a day and what is agreed to come. */
export function placementLine(placement: Placement, today: CivilDate): PlacementItem {
  const { kind, hoursPerWeek, paidHoursPerWeek } = termsOn(placement, placement.endedOn ?? today);
  const next = placement.state === 'running' ? termsAfter(placement, today) : undefined;
  const { placementId, version, state, candidateId, companyId, companyName, openingId, openingTitle } = placement;
  const { buddyId, ownerId, startsOn, endsOn, endedOn, endReason } = placement;
  return {
    ...{ placementId, version, state, candidateId, companyId, companyName, buddyId, ownerId },
    ...{ kind, hoursPerWeek, paidHoursPerWeek, startsOn },
    ...(openingId && { openingId, openingTitle }),
    ...(endsOn && { endsOn }),
    ...(endedOn && { endedOn, endReason }),
    ...(isEndPassed(placement, today) && { endPassed: true }),
    ...(next && { next }),
  };
}

export function checkLine(of: SixMonthCheck): SixMonthCheckItem {
  const { ruleVersion: _kept, heardOf: _mark, carried, corrections, ...check } = of;
  return {
    ...check,
    ...(corrections && { corrections: [...corrections] }),
    ...(carried && { carriedFrom: carried.from }),
  };
}
