import type { MatchingStore } from './matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { Item } from '#shared/runtime/item.ts';
import type { ListQuery } from '#shared/runtime/table.ts';

const pageSize = 50;

/** Where a list goes on and how long its page is. */
export type Page = { readonly cursor?: string | undefined; readonly limit?: number | undefined };

/**
 * One page of a list in the call's scope, each item made into a line; one log entry names everybody shown before the
 * answer. Refusal: cursor-not-valid.
 */
export async function pagedList<Value extends Item & { readonly candidateId: string }, Index extends string, Line>(
  call: Call,
  matching: MatchingStore,
  page: Page,
  query: Omit<ListQuery<Value, Index>, 'limit' | 'after'>,
  lineOf: (value: Value) => Line,
): Promise<Result<{ items: Line[]; cursor: string | null }>> {
  const { cursorKey } = await matching.keys();
  const list = [query.index ?? query.kind.name, ...query.of].join('/');
  const after = openCursor(cursorKey, list, page.cursor);
  if (!after.ok) return after;
  const found = await matching.table.list({
    ...query,
    limit: page.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  await recordViewing(call, matching.table, [...new Set(found.items.map((item) => item.candidateId))]);
  return ok({ items: found.items.map(lineOf), cursor: sealCursor(cursorKey, list, found.last) });
}
