import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from './call.ts';
import { recordViewing } from './commit.ts';
import { openCursor, sealCursor } from './cursor.ts';
import type { Item } from './item.ts';
import type { FieldKeys } from './ports/field-keys.ts';
import type { ListQuery, Table } from './table.ts';

/** How a list is asked for: where it goes on, and how long its page is. */
export type Page = { readonly cursor?: string | undefined; readonly limit?: number | undefined };
/** A page as it is answered; the cursor is null at the end. */
export type PageOf<Line> = { readonly items: Line[]; readonly cursor: string | null };

/** A service's data of one scope, as far as lists need it. */
export type Lists = { readonly table: Table; readonly keys: Keys };
type Keys = () => Promise<Pick<FieldKeys, 'cursorKey'>>;

/** The name a cursor is bound to, with all that a list is asked for; and the length of its page where it is not 50. */
type ListName = { readonly name: string; readonly pageSize?: number };
type PageQuery<Value extends Item, Index extends string> = Omit<ListQuery<Value, Index>, 'limit' | 'after'> &
  Partial<ListName>;

const usualPageSize = 50;

/**
 * Goes on with a list that is read in its own way: opens the cursor, lets `read` go on from there, and seals the place
 * where it stopped. Refusal: cursor-not-valid.
 */
export async function readOn<Value, Place extends object>(
  keys: Keys,
  { name, pageSize = usualPageSize }: ListName,
  page: Page,
  read: (limit: number, after: Place | undefined) => Promise<{ items: readonly Value[]; last?: Place | undefined }>,
): Promise<Result<PageOf<Value>, 'cursor-not-valid'>> {
  const { cursorKey } = await keys();
  const after = openCursor(cursorKey, name, page.cursor);
  if (!after.ok) return after;
  const { items, last } = await read(page.limit ?? pageSize, after.value as Place | undefined);
  return ok({ items: [...items], cursor: sealCursor(cursorKey, name, last as Record<string, unknown> | undefined) });
}

/** One page of the items under a key, for lists in which nobody is seen. Refusal: cursor-not-valid. */
export function readPage<Value extends Item, Index extends string = never>(
  { table, keys }: Lists,
  page: Page,
  { name, pageSize, ...query }: PageQuery<Value, Index>,
): Promise<Result<PageOf<Value>, 'cursor-not-valid'>> {
  const list = { name: name ?? [query.index ?? query.kind.name, ...query.of].join('/'), ...(pageSize && { pageSize }) };
  return readOn(keys, list, page, (limit, after: Record<string, unknown> | undefined) =>
    table.list({ ...query, limit, ...(after && { after }) } as ListQuery<Value, Index>),
  );
}

/**
 * One page of a list that shows people: each item made into a line, or left out where there is nothing to see. One log
 * entry names everybody shown, before the answer. Refusal: cursor-not-valid.
 */
export async function pagedList<Line, Value extends Item & { readonly candidateId: string }, Index extends string>(
  call: Call,
  lists: Lists,
  page: Page,
  query: PageQuery<Value, Index>,
  lineOf: (value: Value) => Line | undefined,
): Promise<Result<PageOf<Line>, 'cursor-not-valid'>> {
  const found = await readPage(lists, page, query);
  if (!found.ok) return found;
  const shown = found.value.items.flatMap((value) => {
    const line = lineOf(value);
    return line === undefined ? [] : [{ line, candidateId: value.candidateId }];
  });
  await recordViewing(call, lists.table, [...new Set(shown.map(({ candidateId }) => candidateId))]);
  return ok({ items: shown.map(({ line }) => line), cursor: found.value.cursor });
}
