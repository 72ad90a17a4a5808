import { knownPlaces } from '#services/access/store/places.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { schemaOf } from '#shared/events/read-facts.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { scopeKind } from '#shared/kernel/scope.ts';

/**
 * Tells every known place that time has passed, so that each service sweeps what is due there. The event's id follows
 * from place and time: a tick told twice is one.
 */
export async function tellTime(
  access: AccessStore,
  now: Instant,
  publish: (events: readonly EventEnvelope[]) => Promise<void>,
): Promise<void> {
  const facts: FactsOf<'TimePassed'> = { now };
  const places = await knownPlaces(access);
  await publish(
    places.map(({ scope, partnership }) => ({
      id: `time-${scope}-${now}`,
      type: 'TimePassed',
      schema: schemaOf('TimePassed'),
      scope,
      ...(scopeKind(scope) === 'municipality' && { partnership }),
      aggregate: scope,
      version: Date.parse(now),
      at: now,
      actor: { personId: 'per-00000000000000000000', role: 'system' },
      facts,
    })),
  );
}
