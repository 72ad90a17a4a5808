import { eventConsumer } from '#shared/runtime/consume.ts';
import { eventHandlers } from './event-handlers.ts';
import { openCompetence } from './open.ts';

export const handler = eventConsumer('competence', eventHandlers(openCompetence));
