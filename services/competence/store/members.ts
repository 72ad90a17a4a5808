import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** A municipality of the partnership; `version` is that of the event it was told in. */
type Member = { readonly code: string; readonly version: number };
export const memberItem = defineItem<Member>({
  name: 'member',
  partition: () => [],
  partitionParts: 0,
  sort: (member) => [member.code],
});

/** Denmark has 98 municipalities: one page holds every member. */
const mostMembers = 100;

/** The codes of the municipalities in the partnership whose table it is. */
export async function membersOf(table: Table): Promise<ReadonlySet<string>> {
  const page = await table.list({ kind: memberItem, of: [], limit: mostMembers });
  return new Set(page.items.map((member) => member.code));
}
