import { serviceNames, type ServiceName } from '#infra/service-entries.ts';
import type { TestTable } from '#test/database.ts';
import type { OpenedApi } from './opened/house.ts';

export type OpenService = { readonly name: string; readonly api: OpenedApi };

/**
 * Every service's routes over one empty table: what a door lets in finds nobody there. How a service is opened stands in
 * `opened/<service>.ts`; a service without such a file fails the tests of roles.
 */
export async function openServices(table: TestTable): Promise<readonly OpenService[]> {
  return await Promise.all(serviceNames.map(async (name) => ({ name, api: await openedFor(name, table) })));
}

async function openedFor(name: ServiceName, table: TestTable): Promise<OpenedApi> {
  const { opened } = (await import(`./opened/${name}.ts`)) as { opened: (table: TestTable) => Promise<OpenedApi> };
  return await opened(table);
}
