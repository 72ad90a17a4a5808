import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { visitationApi } from './api.ts';

export const describe = (): Promise<object> => describeApi('visitation', visitationApi(notOpened));
