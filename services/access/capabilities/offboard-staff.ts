import { offboarded } from '#services/access/domain/staff-states.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import { endSessionsIn } from '#services/access/store/sessions.ts';
import { nextTold } from '#services/access/store/people.ts';
import { markStaff, staffMember, staffNow } from '#services/access/store/staff.ts';
import { tellStaffRoles } from '#services/access/store/staff-roles.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { Offboarding, StaffMember } from '#shared/shapes/staff.ts';

/**
 * Marks that somebody no longer works here: they have no role from now on, whatever their municipality's own sign-in
 * says, their sessions end at once, and the other services are told. Their name stays, for what they did.
 * Refusals: staff-is-yourself, staff-not-found, stale-version, staff-has-left, fields-not-accepted (the last day).
 */
export async function offboardStaff(
  call: Call,
  dependencies: Pick<SignInDependencies, 'access' | 'clock' | 'random'>,
  personId: PersonId,
  offboarding: Offboarding,
): Promise<Result<StaffMember, AccessRefusal>> {
  const { access } = dependencies;
  if (personId === call.caller.personId) return refuse('staff-is-yourself');
  const member = await staffNow(access, call.scope, personId);
  if (!member) return refuse('staff-not-found');
  const gone = offboarded(member, offboarding, dateOf(call.now));
  if (!gone.ok) return gone;
  const after = { ...gone.value, told: nextTold(member, dependencies.clock()) };
  const event = await tellStaffRoles(dependencies, municipalityCode(call.scope), after);
  const saved = await commit(call, access.open(call.scope), {
    writes: [markStaff(member, after), event],
    events: [],
    about: [],
    answer: staffMember(after),
  });
  if (saved.ok) await endSessionsIn(access, personId, call.scope);
  return saved;
}
