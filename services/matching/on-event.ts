import { eventHandler } from '#shared/runtime/consume.ts';
import { openMatching } from './open.ts';
import { reactions } from './reactions.ts';

export const handler = eventHandler('matching', reactions(openMatching));
