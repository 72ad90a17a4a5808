import type { Role } from '#shared/access/roles.ts';
import type { FieldError } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { addMonths, type CivilDate } from '#shared/kernel/time.ts';
import type { OffboardingReason } from '#shared/shapes/staff.ts';

/** That somebody left a municipality's staff, and the roles they had or the identity provider still gives them. */
export type Departure = {
  readonly reason: OffboardingReason;
  readonly lastDay: CivilDate;
  readonly roles: readonly Role[];
};

export type StaffState = 'working' | 'left';
export type StaffMove = 'offboard-staff' | 'reinstate-staff';

/** Which act leads from which state to which; who may act stands in the access policy. */
export const staffTable: StateTable<StaffState, StaffMove> = {
  working: { 'offboard-staff': { to: 'left' } },
  left: { 'reinstate-staff': { to: 'working' } },
};

/** Whether an act may be done to somebody in the state they are in. */
export function canBeDone(move: StaffMove, { left }: { readonly left?: Departure }): boolean {
  return nextState(staffTable, left ? 'left' : 'working', move) !== undefined;
}

/** A last day further back is a slip of the keyboard. */
const mostMonthsBack = 12;

/** What is wrong with somebody's last day: it is to come, or absurdly long ago. */
export function lastDayFaults(lastDay: CivilDate, today: CivilDate): FieldError[] {
  if (lastDay > today) return [{ pointer: '/lastDay', code: 'date-in-future' }];
  if (lastDay < addMonths(today, -mostMonthsBack)) return [{ pointer: '/lastDay', code: 'date-too-long-ago' }];
  return [];
}
