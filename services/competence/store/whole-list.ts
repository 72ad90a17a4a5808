import type { Item } from '#shared/runtime/item.ts';
import type { ListQuery, Table } from '#shared/runtime/table.ts';

const atOnce = 200;

/** All items under a key as they stand now, page after page: for lists that one person can have. */
export async function wholeList<Value extends Item, Index extends string = never>(
  table: Table,
  query: Omit<ListQuery<Value, Index>, 'limit' | 'after' | 'fresh'>,
): Promise<readonly Value[]> {
  const found: Value[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list<Value, Index>({
      ...query,
      fresh: !query.index,
      limit: atOnce,
      ...(after && { after }),
    });
    found.push(...page.items);
    after = page.last;
  } while (after);
  return found;
}
