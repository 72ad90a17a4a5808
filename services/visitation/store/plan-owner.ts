import type { Plan } from '#services/visitation/domain/plan.ts';
import { isId } from '#shared/kernel/ids.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { PlanOwner } from '#shared/shapes/plan.ts';

/** What is wrong with who shall have something in a plan: nobody who works here, or nobody who is on the person's team. */
export async function ownerFaults(call: Call, table: Table, plan: Plan, owner: PlanOwner): Promise<FieldError[]> {
  if (owner === 'person') return [];
  if (isId('person', owner)) return unknownStaff(call, table, { '/owner': owner });
  const member = plan.members.find(({ memberId }) => memberId === owner);
  return member && !member.until ? [] : [fieldError('/owner', 'not-on-the-team')];
}
