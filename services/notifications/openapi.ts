import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { notificationsApi } from './api.ts';

export const describe = (): Promise<object> => describeApi('notifications', notificationsApi(notOpened));
