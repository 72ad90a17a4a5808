import { messageHandler } from './consume-messages.ts';
import { openNotifications } from './open.ts';

export const handler = messageHandler(openNotifications);
