import { eventConsumer } from '#shared/runtime/consume.ts';
import { nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import { openClusterNetwork } from './open.ts';
import { eventHandlers } from './event-handlers.ts';

export const handler = eventConsumer(
  'cluster-network',
  eventHandlers(openClusterNetwork),
  eventHandlers((call) => ({ ...openClusterNetwork(call), messages: nobodyIsWrittenTo })),
);
