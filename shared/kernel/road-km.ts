import { postalTowns } from './postal-towns.data.ts';

/**
 * How far it is by road between two postal codes, estimated: no address, no map. The straight line between the towns is
 * lengthened to a usual road.
 */

const earthRadiusKm = 6371;
/** Roads are about a third longer than the straight line. */
const detourFactor = 1.3;
/** Within one postal code we do not know where; a usual way inside a Danish town. */
const withinTownKm = 2.5;

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

type Point = { readonly latitude: number; readonly longitude: number };

function haversineKm(from: Point, to: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const part =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(part));
}
