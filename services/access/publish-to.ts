import { PutEventsCommand, type EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { EventEnvelope } from '#shared/events/event.ts';

/** The most entries that one call of the bus takes. */
const entriesAtOnce = 10;

/** Publishes events of access straight to the bus. Throws where the bus refused one, after the others were told. */
export function publishTo(
  bus: Pick<EventBridgeClient, 'send'>,
  EventBusName: string,
): (events: readonly EventEnvelope[]) => Promise<void> {
  return async (events) => {
    let refused = 0;
    for (let from = 0; from < events.length; from += entriesAtOnce) {
      const Entries = events.slice(from, from + entriesAtOnce).map((event) => ({
        EventBusName,
        Source: 'fodfaeste.access',
        DetailType: event.type,
        Detail: JSON.stringify(event),
      }));
      const answer = await bus.send(new PutEventsCommand({ Entries }));
      refused += answer.FailedEntryCount ?? 0;
    }
    if (refused > 0) throw new Error(`the bus refused ${refused} of ${events.length} events`);
  };
}
