import { postalTowns } from '#shared/kernel/postal-towns.data.ts';
import type { Transport } from '#shared/shapes/vocabulary.ts';

/**
 * How long the way to work takes, estimated from two postal codes: no address, no timetable. The straight line between
 * the towns is lengthened to a usual road and divided by a usual speed; waiting and parking come on top.
 */

const earthRadiusKm = 6371;
/** Roads are about a third longer than the straight line. */
const detourFactor = 1.3;
/** Within one postal code we do not know where; a usual way inside a Danish town. */
const withinTownKm = 2.5;

const usual: Readonly<Record<Transport, { readonly kmPerHour: number; readonly extraMinutes: number }>> = {
  walk: { kmPerHour: 5, extraMinutes: 0 },
  bicycle: { kmPerHour: 15, extraMinutes: 2 },
  'public-transport': { kmPerHour: 35, extraMinutes: 12 },
  moped: { kmPerHour: 28, extraMinutes: 3 },
  car: { kmPerHour: 55, extraMinutes: 5 },
};

/** Travels between pairs of towns we know, worked out once each: a ranking asks for the same few thousands of times. */
const knownTravels = new Map<string, number | undefined>();

/** The way by road in kilometres, or undefined where a postal code is not one we know. */
export function roadKm(fromPostalCode: string, toPostalCode: string): number | undefined {
  if (!(fromPostalCode in postalTowns) || !(toPostalCode in postalTowns)) return undefined;
  const pair = `${fromPostalCode}-${toPostalCode}`;
  const known = knownTravels.get(pair);
  if (known !== undefined) return known;
  const km = measuredKm(fromPostalCode, toPostalCode);
  knownTravels.set(pair, km);
  return km;
}

function measuredKm(fromPostalCode: string, toPostalCode: string): number | undefined {
  const from = postalTowns[fromPostalCode];
  const to = postalTowns[toPostalCode];
  if (!from || !to) return undefined;
  return Math.max(withinTownKm, haversineKm(from, to) * detourFactor);
}

/** Whole minutes for a way by road. */
export function minutesBy(transport: Transport, km: number): number {
  const { kmPerHour, extraMinutes } = usual[transport];
  return Math.round((km / kmPerHour) * 60 + extraMinutes);
}

type Point = { readonly latitude: number; readonly longitude: number };

function haversineKm(from: Point, to: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const part =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(part));
}
