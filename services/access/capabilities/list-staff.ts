import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { membersOf } from '#services/access/store/people.ts';
import { staffMember } from '#services/access/store/staff.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readOn } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { StaffPage } from '#shared/shapes/staff.ts';
import type { KeysOf } from '#services/access/ports/sign-in-dependencies.ts';

/**
 * The people of the municipality who have signed in, by name, with their roles; no addresses. Whoever left is in the list
 * and marked, because their name still stands in what they did.
 * Refusals: cursor-not-valid.
 */
export async function listStaff(
  call: Call,
  access: AccessStore,
  keys: KeysOf,
  page: PageQuery,
): Promise<Result<StaffPage, AccessRefusal>> {
  const found = await readOn(
    () => keys(call.scope),
    { name: 'staff' },
    page,
    (limit, after: Record<string, unknown> | undefined) =>
      membersOf(access, call.scope, { limit, ...(after && { after }) }),
  );
  if (!found.ok) return found;
  return ok({ items: found.value.items.map(staffMember), cursor: found.value.cursor });
}
