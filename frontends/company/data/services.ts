import { hc } from 'hono/client';
import { request } from '#kit/network/request.ts';
import type { Api as ClusterNetworkApi } from '#services/cluster-network/api.ts';

/** The cluster network, typed by its own routes; the types are all that is imported. */
const clusterNetwork = hc<ClusterNetworkApi>('', { fetch: request }).api['cluster-network'][':scope'];

/** Companies of a partnership. */
export const companies = clusterNetwork.companies;

/** One company of a partnership. */
export const oneCompany = companies[':companyId'];
