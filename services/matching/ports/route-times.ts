import { estimatedWays, waysOf, type RoutesFound, type Ways } from '#services/matching/domain/ways.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Transport } from '#shared/shapes/vocabulary.ts';

/** What a route service is asked: postal codes and ways of getting about, no address and no person. */
export type RoutesAsked = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly by: readonly Transport[];
};

/**
 * A route service that an installation puts in: the minutes it knows, by `wayKey`, and nothing for a way it does not know. It
 * keeps what it was told itself: the same few hundred postal codes are asked for again and again.
 */
export type RouteTimes = (asked: RoutesAsked) => Promise<RoutesFound>;

/**
 * The ways between where people live and where openings are. Without a route service, and where it fails, they are estimated
 * from postal codes: nobody waits for a proposal because a service is down, and the proposals say so.
 */
export async function waysBetween(
  { routes }: { readonly routes?: RouteTimes | undefined },
  people: readonly Pick<ProfileFacts, 'homePostalCode' | 'transports'>[],
  openings: Iterable<{ readonly postalCode: string }>,
): Promise<Ways> {
  if (!routes) return estimatedWays;
  const from = distinct(people.flatMap(({ homePostalCode }) => homePostalCode ?? []));
  const to = distinct([...openings].map(({ postalCode }) => postalCode));
  const by = distinct(people.flatMap(({ transports }) => transports));
  if (from.length === 0 || to.length === 0) return estimatedWays;
  return routes({ from, to, by }).then(
    (found) => waysOf(found, false),
    () => waysOf(new Map(), true),
  );
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
