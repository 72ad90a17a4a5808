import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { clusterNetworkApi } from './api.ts';

export const describe = (): Promise<object> => describeApi('cluster-network', clusterNetworkApi(notOpened));
