import { eventHandler } from '#shared/runtime/consume.ts';
import { openInsight } from './open.ts';
import { reactions } from './reactions.ts';

export const handler = eventHandler('insight', reactions(openInsight));
