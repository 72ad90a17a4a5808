import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import { paidKinds, type PlacementItem } from '#shared/shapes/placement.ts';

/** What a person has ahead and running, and what ends with the effort. */
export interface WhatEnds {
  readonly meetings: readonly MatchMeetingItem[];
  readonly placements: readonly PlacementItem[];
}

/** The meetings still ahead at an instant, the nearest first, and the placements that run or are to begin. */
export function whatEnds(
  meetings: readonly MatchMeetingItem[],
  placements: readonly PlacementItem[],
  nowMs: number,
): WhatEnds {
  return {
    meetings: meetings
      .filter(({ state, startsAt }) => state === 'called' && Date.parse(startsAt) > nowMs)
      .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
    placements: placements.filter(({ state }) => state === 'running'),
  };
}

/** What is proposed to end: an effort can end because the person is in paid work, and never because of an internship. */
export function endingAsProposed({ placements }: WhatEnds): string[] {
  return placements
    .filter(({ kind }) => !paidKinds.some((paid) => paid === kind))
    .map(({ placementId }) => placementId);
}
