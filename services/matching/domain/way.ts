import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { transports, type Transport } from '#shared/shapes/vocabulary.ts';
import { minutesBy, roadKm } from './distance.ts';
import type { Opening } from './opening.ts';
import { reason, type Said } from './reasons.ts';

/** The quickest way the person has; minutes are an estimate. */
export type Way = { readonly minutes: number; readonly transport: Transport };

/** Times the wished minutes beyond which a way is no proposal. */
export const farthestTimesTheWish = 2;
const barWhereUnknown = 50;
const barJustBeyond = 85;
const justBeyondTimes = 1.1;
const barBeyond = 74;

/** The way from home to the opening, or undefined where a postal code is unknown to us. */
export function wayTo(profile: ProfileFacts, opening: Pick<Opening, 'postalCode'>): Way | undefined {
  const km = roadKm(profile.homePostalCode, opening.postalCode);
  return km === undefined ? undefined : quickest(profile.transports, km);
}

/** How well the way is within what the person wants (0-100); falls to 0 at twice the wish. */
export function wayBar(profile: ProfileFacts, way: Way | undefined): number {
  if (!way) return barWhereUnknown;
  const times = way.minutes / profile.travelAtMostMinutes;
  if (times <= 1) return 100;
  if (times <= justBeyondTimes) return barJustBeyond;
  const beyond = (times - justBeyondTimes) / (farthestTimesTheWish - justBeyondTimes);
  return Math.max(0, Math.round(barBeyond * (1 - beyond)));
}

export function isTooFar(profile: ProfileFacts, way: Way | undefined): boolean {
  return way !== undefined && way.minutes > farthestTimesTheWish * profile.travelAtMostMinutes;
}

/** What speaks for and against the way. */
export function waySaid(profile: ProfileFacts, opening: Opening): Said {
  const way = wayTo(profile, opening);
  if (!way)
    return {
      for: [],
      against: [reason('way', 'way-unknown', { postalCode: opening.postalCode })],
      wouldChange: [reason('way', 'look-up-the-way')],
    };
  const wanted = profile.travelAtMostMinutes;
  if (wayBar(profile, way) === 100)
    return { for: [reason('way', 'way-short', { ...way })], against: [], wouldChange: [] };
  return {
    for: [],
    against: [reason('way', 'way-long', { ...way, wanted })],
    wouldChange: shorterWay(profile, opening),
  };
}

/** Another way of getting there that would be within the wish; with none, to begin where the bus suits. */
function shorterWay(profile: ProfileFacts, opening: Opening): Said['wouldChange'] {
  const km = roadKm(profile.homePostalCode, opening.postalCode) ?? 0;
  const within = transports
    .filter((transport) => !profile.transports.includes(transport))
    .map((transport) => ({ transport, minutes: minutesBy(transport, km) }))
    .filter(({ minutes }) => minutes <= profile.travelAtMostMinutes);
  const [first] = within;
  return [first ? reason('way', 'other-transport', first) : reason('way', 'talk-about-the-way')];
}

function quickest(available: readonly Transport[], km: number): Way | undefined {
  return available
    .map((transport) => ({ transport, minutes: minutesBy(transport, km) }))
    .reduce<Way | undefined>((best, way) => (best && best.minutes <= way.minutes ? best : way), undefined);
}
