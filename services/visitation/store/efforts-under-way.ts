import type { Table } from '#shared/runtime/table.ts';
import { myEffortItem, type MyEffortRow } from './my-effort.ts';

/** A person is in few municipalities' efforts in a life. */
const mostEfforts = 50;

/** The efforts a citizen is in now: the municipalities that read what the person lets them read. */
export async function effortsUnderWay(table: Table): Promise<readonly MyEffortRow[]> {
  const { items } = await table.list({ kind: myEffortItem, of: [], fresh: true, limit: mostEfforts });
  return items.filter(({ state }) => state !== 'closed');
}
