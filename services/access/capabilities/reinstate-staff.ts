import { reinstated } from '#services/access/domain/staff-states.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import { nextTold } from '#services/access/store/people.ts';
import { markStaff, staffMember, staffNow } from '#services/access/store/staff.ts';
import { tellStaffRoles } from '#services/access/store/staff-roles.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { Reinstatement, StaffMember } from '#shared/shapes/staff.ts';

/**
 * Marks that somebody works here again, or never left: with the roles their municipality's sign-in gave them last, from
 * their next sign-in on. Refusals: staff-not-found, staff-not-left, stale-version.
 */
export async function reinstateStaff(
  call: Call,
  dependencies: Pick<SignInDependencies, 'access' | 'clock' | 'random'>,
  personId: PersonId,
  reinstatement: Reinstatement,
): Promise<Result<StaffMember, AccessRefusal>> {
  const { access } = dependencies;
  const member = await staffNow(access, call.scope, personId);
  if (!member) return refuse('staff-not-found');
  const back = reinstated(member, reinstatement);
  if (!back.ok) return back;
  const after = { ...back.value, told: nextTold(member, dependencies.clock()) };
  const event = await tellStaffRoles(dependencies, municipalityCode(call.scope), after);
  return commit(call, access.open(call.scope), {
    writes: [markStaff(member, after), event],
    events: [],
    about: [],
    answer: staffMember(after),
  });
}
