import { roadKm } from '#shared/kernel/road-km.ts';
import type { Transport } from '#shared/shapes/vocabulary.ts';
import { minutesBy } from './distance.ts';

/** What a route service found: whole minutes by `wayKey`. */
export type RoutesFound = ReadonlyMap<string, number>;

/** How long ways take: as a route service says, and where it says nothing estimated from postal codes. */
export type Ways = {
  /** Undefined where a postal code is unknown to us. */
  readonly between: (from: string, to: string, by: Transport) => Way | undefined;
  /** A route service was asked and did not answer: everything is estimated. */
  readonly failed: boolean;
};
type Way = { readonly minutes: number; readonly estimated: boolean };

/** The ways where no route service is asked. */
export const estimatedWays: Ways = { between: estimated, failed: false };

/** The ways where one answered, or did not. */
export function waysOf(found: RoutesFound, failed: boolean): Ways {
  return {
    failed,
    between: (from, to, by) => {
      const minutes = found.get(wayKey(from, to, by));
      return minutes === undefined ? estimated(from, to, by) : { minutes: Math.round(minutes), estimated: false };
    },
  };
}

export function wayKey(from: string, to: string, by: Transport): string {
  return `${from}-${to}-${by}`;
}

function estimated(from: string, to: string, by: Transport): Way | undefined {
  const km = roadKm(from, to);
  return km === undefined ? undefined : { minutes: minutesBy(by, km), estimated: true };
}
