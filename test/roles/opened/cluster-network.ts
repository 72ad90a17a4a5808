import { clusterNetworkApi } from '#services/cluster-network/api.ts';
import { ok } from '#shared/kernel/result.ts';
import { aRegistration } from '#test/builders/cluster-network.ts';
import type { TestTable } from '#test/database.ts';
import { opening, type OpenedApi } from './house.ts';

export function opened(table: TestTable): OpenedApi {
  const open = opening(table, 'cluster-network');
  return clusterNetworkApi(({ scope }) => ({
    ...open(scope),
    register: async (cvr) => ok(aRegistration(cvr)),
    messages: { send: async () => undefined },
    publicOrigin: 'https://fodfaeste.example',
  }));
}
