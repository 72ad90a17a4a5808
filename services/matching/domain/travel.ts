import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { transports, type Transport } from '#shared/shapes/vocabulary.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';
import { estimatedWays, type Ways } from './ways.ts';

/** The quickest way the person has; estimated from postal codes where no route service says it. */
export type Travel = { readonly minutes: number; readonly transport: Transport; readonly estimated: boolean };

/** Times the wished minutes beyond which a way is no proposal. */
export const farthestTimesTheWish = 2;
const barWhereUnknown = 50;
const barJustBeyond = 85;
const justBeyondTimes = 1.1;
const barBeyond = 74;

/** The way from home to the opening, or undefined where a postal code is unknown to us. */
export function travelTo(
  profile: ProfileFacts,
  { postalCode }: Pick<Opening, 'postalCode'>,
  ways: Ways = estimatedWays,
): Travel | undefined {
  const { homePostalCode } = profile;
  // Not told because the person's address is protected.
  if (homePostalCode === undefined) return undefined;
  const known = knownFrom(ways, profile);
  if (known.has(postalCode)) return known.get(postalCode);
  const found = quickestOf(profile.transports, homePostalCode, postalCode, ways);
  known.set(postalCode, found);
  return found;
}

function quickestOf(available: readonly Transport[], from: string, to: string, ways: Ways): Travel | undefined {
  let quickest: Travel | undefined;
  for (const transport of available) {
    const way = ways.between(from, to, transport);
    if (way && (!quickest || way.minutes < quickest.minutes)) quickest = { ...way, transport };
  }
  return quickest;
}

/** A person's ways are found once each: a ranking asks for the same few postal codes thousands of times. */
const remembered = new WeakMap<Ways, WeakMap<ProfileFacts, Map<string, Travel | undefined>>>();

function knownFrom(ways: Ways, profile: ProfileFacts): Map<string, Travel | undefined> {
  const people = remembered.get(ways) ?? new WeakMap<ProfileFacts, Map<string, Travel | undefined>>();
  const known = people.get(profile) ?? new Map<string, Travel | undefined>();
  if (!people.has(profile)) people.set(profile, known);
  if (!remembered.has(ways)) remembered.set(ways, people);
  return known;
}

/** How well the way is within what the person wants (0-100); falls to 0 at twice the wish. */
export function travelBar(profile: ProfileFacts, travel: Travel | undefined): number {
  if (!travel) return barWhereUnknown;
  const times = travel.minutes / profile.travelAtMostMinutes;
  if (times <= 1) return 100;
  if (times <= justBeyondTimes) return barJustBeyond;
  const beyond = (times - justBeyondTimes) / (farthestTimesTheWish - justBeyondTimes);
  return Math.max(0, Math.round(barBeyond * (1 - beyond)));
}

export function isTooFar(profile: ProfileFacts, travel: Travel | undefined): boolean {
  return travel !== undefined && travel.minutes > farthestTimesTheWish * profile.travelAtMostMinutes;
}

/** What speaks for and against the travel. */
export function travelReasons(profile: ProfileFacts, opening: Opening, ways: Ways = estimatedWays): PartReasons {
  const travel = travelTo(profile, opening, ways);
  if (!travel)
    return {
      for: [],
      against: [reason('travel', 'travel-unknown', { postalCode: opening.postalCode })],
      wouldChange: [reason('travel', 'look-up-the-travel-time')],
    };
  const wanted = profile.travelAtMostMinutes;
  if (travelBar(profile, travel) === 100)
    return { for: [reason('travel', 'travel-short', said(travel))], against: [], wouldChange: [] };
  return {
    for: [],
    against: [reason('travel', 'travel-long', { ...said(travel), wanted })],
    wouldChange: shorterTravel(profile, opening, ways),
  };
}

/** Another way of getting there that would be within the wish; with none, to begin where the bus suits. */
function shorterTravel(profile: ProfileFacts, opening: Opening, ways: Ways): PartReasons['wouldChange'] {
  const others = transports.filter((transport) => !profile.transports.includes(transport));
  for (const transport of others) {
    const travel = travelTo({ ...profile, transports: [transport] }, opening, ways);
    if (travel && travel.minutes <= profile.travelAtMostMinutes)
      return [reason('travel', 'other-transport', said(travel))];
  }
  return [reason('travel', 'talk-about-travel')];
}

/** Minutes as they are told: about so many where they are an estimate. */
export function said({ minutes, transport, estimated }: Travel): Record<string, string | number> {
  return { minutes, transport, about: estimated ? 'about' : 'exactly' };
}
