import type * as z from 'zod/mini';
import { accessEvents, accessLogEvents } from './access-events.ts';
import { clusterNetworkEvents } from './cluster-network-events.ts';
import { competenceEvents } from './competence-events.ts';
import type { EventEnvelope } from './event.ts';
import { insightEvents } from './insight-events.ts';
import { matchingEvents } from './matching-events.ts';
import { visitationEvents } from './visitation-events.ts';

/** The events of each service that tells any. A new service adds its file here. */
const told = {
  access: accessEvents,
  visitation: visitationEvents,
  'cluster-network': clusterNetworkEvents,
  matching: matchingEvents,
  competence: competenceEvents,
  insight: insightEvents,
} as const;

/** A service whose outbox others are told from. */
export type SourceName = keyof typeof told;

/** Every event of the house. */
export const events = {
  ...accessLogEvents,
  ...told.access,
  ...told.visitation,
  ...told['cluster-network'],
  ...told.matching,
  ...told.competence,
  ...told.insight,
} as const;

export type EventName = keyof typeof events;
export type FactsOf<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** An event as a consumer receives it. */
export type EventOf<Name extends EventName> = Omit<EventEnvelope, 'type' | 'facts'> & {
  readonly type: Name;
  readonly facts: FactsOf<Name>;
};

/** The services that somebody who hears these events hears. */
export function sourcesOf(heard: readonly string[]): SourceName[] {
  return (Object.keys(told) as SourceName[]).filter((source) => heard.some((name) => name in told[source]));
}
