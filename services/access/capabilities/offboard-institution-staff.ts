import { offboarded } from '#services/access/domain/staff-states.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { endSessionsIn } from '#services/access/store/sessions.ts';
import { colleagueAt, markStaff, staffMember } from '#services/access/store/staff.ts';
import type { InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { Offboarding, StaffMember } from '#shared/shapes/staff.ts';

/**
 * Marks that somebody no longer works at the institution: they have no role there from now on, whatever their own sign-in
 * says, and their sessions end at once. Their name stays, for what they did.
 * Refusals: staff-is-yourself, staff-not-found, stale-version, staff-has-left, fields-not-accepted (the last day).
 */
export async function offboardInstitutionStaff(
  call: Call,
  access: AccessStore,
  { institutionId, personId }: { readonly institutionId: InstitutionId; readonly personId: PersonId },
  offboarding: Offboarding,
): Promise<Result<StaffMember, AccessRefusal>> {
  if (personId === call.caller.personId) return refuse('staff-is-yourself');
  const member = await colleagueAt(access, call.scope, institutionId, personId);
  if (!member) return refuse('staff-not-found');
  const gone = offboarded(member, offboarding, dateOf(call.now));
  if (!gone.ok) return gone;
  const { version } = gone.value;
  const saved = await commit(call, access.open(call.scope), {
    writes: [markStaff(member, gone.value)],
    events: [domainEvent('InstitutionStaffOffboarded', { id: personId, version }, { institutionId, personId })],
    about: [],
    answer: staffMember(gone.value),
  });
  if (saved.ok) await endSessionsIn(access, personId, call.scope);
  return saved;
}
