import type * as z from 'zod/mini';
import { accessEvents, accessLogEvents } from './access-events.ts';
import { clusterNetworkEvents } from './cluster-network-events.ts';
import type { EventEnvelope } from './event.ts';
import { insightEvents } from './insight-events.ts';
import { matchingEvents } from './matching-events.ts';
import { visitationEvents } from './visitation-events.ts';

/** Every event of the house. A new service adds its file here. */
export const events = {
  ...accessEvents,
  ...accessLogEvents,
  ...visitationEvents,
  ...clusterNetworkEvents,
  ...matchingEvents,
  ...insightEvents,
} as const;

export type EventName = keyof typeof events;
export type FactsOf<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** An event as a consumer receives it. */
export type EventOf<Name extends EventName> = Omit<EventEnvelope, 'type' | 'facts'> & {
  readonly type: Name;
  readonly facts: FactsOf<Name>;
};
