import { eventHandler } from '#shared/runtime/consume.ts';
import { reactions } from './reactions.ts';
import { openVisitation } from './open.ts';

export const handler = eventHandler('visitation', reactions(openVisitation));
