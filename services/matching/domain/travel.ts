import { roadKm } from '#shared/kernel/road-km.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { transports, type Transport } from '#shared/shapes/vocabulary.ts';
import { minutesBy } from './distance.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';

/** The quickest way the person has; minutes are an estimate. */
export type Travel = { readonly minutes: number; readonly transport: Transport };

/** Times the wished minutes beyond which a way is no proposal. */
export const farthestTimesTheWish = 2;
const barWhereUnknown = 50;
const barJustBeyond = 85;
const justBeyondTimes = 1.1;
const barBeyond = 74;

/** The way from home to the opening, or undefined where a postal code is unknown to us. */
export function travelTo(profile: ProfileFacts, opening: Pick<Opening, 'postalCode'>): Travel | undefined {
  const km = kmTo(profile, opening);
  return km === undefined ? undefined : quickest(profile.transports, km);
}

/** Nothing where a postal code is unknown to us, or not told because the person's address is protected. */
function kmTo({ homePostalCode }: ProfileFacts, { postalCode }: Pick<Opening, 'postalCode'>): number | undefined {
  return homePostalCode === undefined ? undefined : roadKm(homePostalCode, postalCode);
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
export function travelReasons(profile: ProfileFacts, opening: Opening): PartReasons {
  const travel = travelTo(profile, opening);
  if (!travel)
    return {
      for: [],
      against: [reason('travel', 'travel-unknown', { postalCode: opening.postalCode })],
      wouldChange: [reason('travel', 'look-up-the-travel-time')],
    };
  const wanted = profile.travelAtMostMinutes;
  if (travelBar(profile, travel) === 100)
    return { for: [reason('travel', 'travel-short', { ...travel })], against: [], wouldChange: [] };
  return {
    for: [],
    against: [reason('travel', 'travel-long', { ...travel, wanted })],
    wouldChange: shorterTravel(profile, opening),
  };
}

/** Another way of getting there that would be within the wish; with none, to begin where the bus suits. */
function shorterTravel(profile: ProfileFacts, opening: Opening): PartReasons['wouldChange'] {
  const km = kmTo(profile, opening) ?? 0;
  const within = transports
    .filter((transport) => !profile.transports.includes(transport))
    .map((transport) => ({ transport, minutes: minutesBy(transport, km) }))
    .filter(({ minutes }) => minutes <= profile.travelAtMostMinutes);
  const [first] = within;
  return [first ? reason('travel', 'other-transport', first) : reason('travel', 'talk-about-travel')];
}

function quickest(available: readonly Transport[], km: number): Travel | undefined {
  return available
    .map((transport) => ({ transport, minutes: minutesBy(transport, km) }))
    .reduce<Travel | undefined>((best, travel) => (best && best.minutes <= travel.minutes ? best : travel), undefined);
}
