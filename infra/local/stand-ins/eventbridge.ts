import type { Bus, Entry } from '../bus.ts';
import { accountId, lastPart, region } from '../resource-names.ts';
import { Refusal, unknownOperation, type JsonService } from './service.ts';

const mostEntries = 10;

/** EventBridge: PutEvents, durable before it answers. */
export function eventBridge(bus: Bus): JsonService {
  return (operation, input, caller) => {
    if (operation !== 'PutEvents') return unknownOperation('EventBridge', operation);
    const entries = (input.Entries ?? []) as Entry[];
    if (entries.length === 0 || entries.length > mostEntries)
      throw new Refusal('ValidationException', `PutEvents takes 1 to ${mostEntries} entries, not ${entries.length}`);
    for (const { EventBusName = 'default' } of entries)
      caller.mustBeAllowed(
        'events:PutEvents',
        `arn:aws:events:${region}:${accountId}:event-bus/${lastPart(EventBusName)}`,
      );
    const results = bus.put(entries);
    return { FailedEntryCount: results.filter(({ ErrorCode }) => ErrorCode).length, Entries: results };
  };
}
