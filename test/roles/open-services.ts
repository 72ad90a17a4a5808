import { randomBytes } from 'node:crypto';
import { accessApi } from '#services/access/api.ts';
import { clusterNetworkApi } from '#services/cluster-network/api.ts';
import { insightApi } from '#services/insight/api.ts';
import { matchingApi } from '#services/matching/api.ts';
import { openingsInMemory } from '#services/matching/store/openings-in-memory.ts';
import { notificationsApi } from '#services/notifications/api.ts';
import { visitationApi } from '#services/visitation/api.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { GatewayEvent } from '#shared/runtime/http.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { openTable } from '#shared/runtime/table.ts';
import { testDependencies } from '#test/builders/access-dependencies.ts';
import { aPartnership } from '#test/builders/call.ts';
import { aRegistration } from '#test/builders/cluster-network.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import type { TestTable } from '#test/database.ts';

export type OpenService = {
  readonly name: string;
  readonly api: {
    readonly routes: readonly { readonly method: string; readonly path: string; readonly handler: unknown }[];
    readonly request: (path: string, init: RequestInit, env: { event: GatewayEvent }) => Response | Promise<Response>;
  };
};

const dataKey = randomBytes(32);

/** Every service's routes over one empty table: what a door lets in finds nobody there. */
export async function openServices(table: TestTable): Promise<readonly OpenService[]> {
  const opened = (scope: Scope) => openTable(table.client, table.name, scope);
  const keys = (service: string, scope: Scope) => async () => keysFrom(dataKey, scope, service);
  const memory = openingsInMemory(noFiles);
  return [
    { name: 'access', api: accessApi((await testDependencies(table)).deps) },
    { name: 'visitation', api: visitationApi(openVisitationOf(table)) },
    {
      name: 'cluster-network',
      api: clusterNetworkApi(({ scope }) => ({
        table: opened(scope),
        keys: keys('cluster-network', scope),
        register: async (cvr) => ok(aRegistration(cvr)),
        messages: { send: async () => undefined },
      })),
    },
    {
      name: 'matching',
      api: matchingApi(({ scope }) => ({
        table: opened(scope),
        shared: () => opened(aPartnership),
        memory,
        openings: async () => (await memory.read(opened(aPartnership))).openings,
        keys: keys('matching', scope),
      })),
    },
    {
      name: 'insight',
      api: insightApi(({ scope }) => ({ table: opened(scope), keys: keys('insight', scope), files: noFiles })),
    },
    {
      name: 'notifications',
      api: notificationsApi(({ scope }) => ({
        table: opened(scope),
        keys: keys('notifications', scope),
        organizer: 'hej@fodfaeste.example',
        files: noFiles,
        mail: async () => 'never sent',
      })),
    },
  ];
}

const noFiles: Files = {
  store: async () => undefined,
  load: () => Promise.reject(new Error('there are no files')),
  downloadLink: async () => 'https://files.example/none',
};
