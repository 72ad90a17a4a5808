import { eventConsumer } from '#shared/runtime/consume.ts';
import { openInsight } from './open.ts';
import { eventHandlers } from './event-handlers.ts';

export const handler = eventConsumer('insight', eventHandlers(openInsight));
