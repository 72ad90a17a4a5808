import type { KeysOf } from '#services/access/ports/sign-in-dependencies.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { membersAt } from '#services/access/store/people.ts';
import { staffMember } from '#services/access/store/staff.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readOn } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { StaffPage } from '#shared/shapes/staff.ts';

/**
 * The people of an institution who have signed in, by name, with their roles; no addresses. Whoever left is in the list
 * and marked. Refusals: cursor-not-valid.
 */
export async function listInstitutionStaff(
  call: Call,
  access: AccessStore,
  keys: KeysOf,
  institutionId: InstitutionId,
  page: PageQuery,
): Promise<Result<StaffPage, AccessRefusal>> {
  const found = await readOn(
    () => keys(call.scope),
    { name: `institution-staff of ${institutionId}` },
    page,
    (limit, after: Record<string, unknown> | undefined) =>
      membersAt(access, call.scope, institutionId, { limit, ...(after && { after }) }),
  );
  if (!found.ok) return found;
  return ok({ items: found.value.items.map(staffMember), cursor: found.value.cursor });
}
