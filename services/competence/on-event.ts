import { eventConsumer } from '#shared/runtime/consume.ts';
import { nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import { eventHandlers } from './event-handlers.ts';
import { openCompetence } from './open.ts';

export const handler = eventConsumer(
  'competence',
  eventHandlers(openCompetence),
  eventHandlers((call) => ({ ...openCompetence(call), messages: nobodyIsWrittenTo }), true),
);
