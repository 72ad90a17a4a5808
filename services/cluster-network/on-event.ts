import { eventHandler } from '#shared/runtime/consume.ts';
import { openClusterNetwork } from './open.ts';
import { reactions } from './reactions.ts';

export const handler = eventHandler('cluster-network', reactions(openClusterNetwork));
