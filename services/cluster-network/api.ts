import type { Call } from '#shared/runtime/call.ts';
import { serviceApi } from '#shared/runtime/http.ts';
import { clusterNetworkRefusals } from './refusals.ts';
import { companyRoutes } from './routes/company-routes.ts';
import { openingRoutes } from './routes/opening-routes.ts';
import type { ClusterNetworkStore } from './store/cluster-network-store.ts';

/** Opens the network's data for the scope of a call. */
export type OpenClusterNetwork = (call: Call) => ClusterNetworkStore;

/** The cluster network's routes. Everything is shared by a partnership. */
export function clusterNetworkApi(open: OpenClusterNetwork) {
  return serviceApi({
    service: 'cluster-network',
    refusals: clusterNetworkRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/cluster-network/:scope')
    .route('/', companyRoutes(open))
    .route('/', openingRoutes(open));
}

export type Api = ReturnType<typeof clusterNetworkApi>;
