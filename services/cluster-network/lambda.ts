import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { clusterNetworkApi } from './api.ts';
import { openClusterNetwork } from './open.ts';

export const handler = httpHandler('cluster-network', clusterNetworkApi(openClusterNetwork));
