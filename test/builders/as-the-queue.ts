import type { EventEnvelope } from '#shared/events/event.ts';

/** Tells events as the queue does: one that has to wait for another is told again, until all of them are taken in. */
export async function asTheQueue(
  events: readonly EventEnvelope[],
  tell: (event: EventEnvelope) => Promise<void>,
): Promise<void> {
  let left = events;
  while (left.length > 0) {
    const again: EventEnvelope[] = [];
    let fault: unknown;
    for (const event of left)
      await tell(event).catch((thrown: unknown) => {
        fault = thrown;
        again.push(event);
      });
    if (again.length === left.length) throw fault;
    left = again;
  }
}
