import type { PolicyRow } from './policy-row.ts';

/** What may be done in cluster-network. */
export const clusterNetworkPolicy = {} as const satisfies Record<string, PolicyRow>;
