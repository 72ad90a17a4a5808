import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { insightApi } from './api.ts';

export const describe = (): Promise<object> => describeApi('insight', insightApi(notOpened));
