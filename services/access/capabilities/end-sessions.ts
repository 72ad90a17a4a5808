import type { AccessStore } from '#services/access/store/access-store.ts';
import { endSessionsIn } from '#services/access/store/sessions.ts';
import { staffNow } from '#services/access/store/staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Ends the sessions of somebody who left, once more than the command did: also one that began in that very moment.
 * Whoever works here again keeps theirs, however late the event comes.
 */
export async function endSessions(
  call: Call,
  access: AccessStore,
  event: EventOf<'StaffRolesChanged' | 'InstitutionStaffOffboarded'>,
): Promise<void> {
  const { personId } = event.facts;
  const member = await staffNow(access, call.scope, personId);
  if (member?.left) await endSessionsIn(access, personId, call.scope);
}
