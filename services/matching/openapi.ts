import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { matchingApi } from './api.ts';

export const describe = (): Promise<object> => describeApi('matching', matchingApi(notOpened));
