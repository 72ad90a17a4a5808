import { reinstated } from '#services/access/domain/staff-states.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { colleagueAt, markStaff, staffMember } from '#services/access/store/staff.ts';
import type { InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { Reinstatement, StaffMember } from '#shared/shapes/staff.ts';

/**
 * Marks that somebody works at the institution again, or never left: with the roles their own sign-in gave them last, from
 * their next sign-in on. Refusals: staff-not-found, staff-not-left, stale-version.
 */
export async function reinstateInstitutionStaff(
  call: Call,
  access: AccessStore,
  { institutionId, personId }: { readonly institutionId: InstitutionId; readonly personId: PersonId },
  reinstatement: Reinstatement,
): Promise<Result<StaffMember, AccessRefusal>> {
  const member = await colleagueAt(access, call.scope, institutionId, personId);
  if (!member) return refuse('staff-not-found');
  const back = reinstated(member, reinstatement);
  if (!back.ok) return back;
  const { version } = back.value;
  return commit(call, access.open(call.scope), {
    writes: [markStaff(member, back.value)],
    events: [domainEvent('InstitutionStaffReinstated', { id: personId, version }, { institutionId, personId })],
    about: [],
    answer: staffMember(back.value),
  });
}
