import { stepsToTakeBack } from '#services/visitation/store/due-kinds.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { takeInStaff } from '#shared/runtime/known-staff.ts';

/**
 * Keeps who works here, and sees to the next steps of whoever left. Their cases need no mark: a case whose owner left is
 * found by its owner. Told again, or late, it asks only that the steps be looked at once more.
 */
export async function takeInStaffRoles({ table }: VisitationStore, event: EventOf<'StaffRolesChanged'>): Promise<void> {
  await takeInStaff(table, event);
  if (event.facts.roles.length === 0) await table.transact([stepsToTakeBack(event.facts.personId)]);
}
