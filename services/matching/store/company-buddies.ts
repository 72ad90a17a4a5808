import type { CompanyId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { buddyItem } from './shared-items.ts';

const mostBuddies = 100;

/** Whether a company has a buddy who is named now; who signs in as one is not known by id, so all having left is what shows. */
export async function hasNamedBuddy(shared: Pick<Table, 'list'>, companyId: CompanyId): Promise<boolean> {
  const { items } = await shared.list({ kind: buddyItem, of: [companyId], limit: mostBuddies });
  return items.some(({ withdrawn }) => !withdrawn);
}
