import type { StaffPage } from '#services/access/domain/place-shapes.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { membersOf } from '#services/access/store/people.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { CursorKey } from './cursor-key.ts';

const usualLimit = 50;

/**
 * The people of the municipality who have signed in, by name, with their roles; no addresses.
 * Refusals: cursor-not-valid.
 */
export async function listStaff(
  call: Call,
  access: AccessStore,
  cursorKey: CursorKey,
  page: PageQuery,
): Promise<Result<StaffPage>> {
  const key = await cursorKey(call.scope);
  const after = openCursor(key, 'staff', page.cursor);
  if (!after.ok) return after;
  const found = await membersOf(access, call.scope, {
    limit: page.limit ?? usualLimit,
    ...(after.value && { after: after.value }),
  });
  const items = found.items.map(({ personId, name, roles }) => ({ personId, name, roles: [...roles] }));
  return ok({ items, cursor: sealCursor(key, 'staff', found.last) });
}
