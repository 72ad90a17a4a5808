import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { notificationsApi } from './api.ts';
import { openNotifications } from './open.ts';

export const handler = httpHandler('notifications', notificationsApi(openNotifications));
