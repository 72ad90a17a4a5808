import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';

type Hours = { readonly hoursFrom: number; readonly hoursTo: number };

const barWhereTheyMeet = 50;

/**
 * How well the hours a week fit (0-100): 100 where the opening takes every number of hours the person can work, at
 * least 50 where they meet at all, 0 where they do not.
 */
export function hoursBar(profile: Hours, opening: Hours): number {
  const common = commonHours(profile, opening);
  if (!common) return 0;
  const wanted = profile.hoursTo - profile.hoursFrom;
  const shared = wanted === 0 ? 1 : (common.hoursTo - common.hoursFrom) / wanted;
  return Math.round(barWhereTheyMeet + (100 - barWhereTheyMeet) * shared);
}

/** The hours that both can, or undefined where there are none. */
export function commonHours(one: Hours, other: Hours): Hours | undefined {
  const hoursFrom = Math.max(one.hoursFrom, other.hoursFrom);
  const hoursTo = Math.min(one.hoursTo, other.hoursTo);
  return hoursFrom <= hoursTo ? { hoursFrom, hoursTo } : undefined;
}

/** What speaks for and against the hours. */
export function hoursReasons(profile: ProfileFacts, opening: Opening): PartReasons {
  const bar = hoursBar(profile, opening);
  const offered = { from: opening.hoursFrom, to: opening.hoursTo };
  const wanted = { wantedFrom: profile.hoursFrom, wantedTo: profile.hoursTo };
  if (bar === 100) return { for: [reason('hours', 'hours-fit', offered)], against: [], wouldChange: [] };
  const common = commonHours(profile, opening);
  if (!common)
    return {
      for: [],
      against: [reason('hours', 'hours-apart', { ...offered, ...wanted })],
      wouldChange: [reason('hours', 'ask-other-hours', { hours: nearestHours(profile, opening) })],
    };
  return {
    for: [reason('hours', 'hours-meet', { from: common.hoursFrom, to: common.hoursTo })],
    against: [reason('hours', 'hours-partly', { ...offered, ...wanted })],
    wouldChange: [reason('hours', 'agree-hours', { from: common.hoursFrom, to: common.hoursTo })],
  };
}

/** The number of hours of the person that lies nearest to what is offered. */
function nearestHours(profile: Hours, opening: Hours): number {
  return profile.hoursTo < opening.hoursFrom ? profile.hoursTo : profile.hoursFrom;
}
