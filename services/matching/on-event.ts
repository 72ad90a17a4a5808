import { eventConsumer } from '#shared/runtime/consume.ts';
import { openMatching } from './open.ts';
import { eventHandlers } from './event-handlers.ts';

export const handler = eventConsumer('matching', eventHandlers(openMatching), eventHandlers(openMatching, true));
