import type { Role } from '#shared/access/roles.ts';
import { ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { addMonths, type CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Offboarding, OffboardingReason, Reinstatement } from '#shared/shapes/staff.ts';

/** That somebody left a municipality's or an institution's staff, and the roles they had or the identity provider still gives them. */
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

/** Somebody of the staff, as far as leaving and coming back goes. */
type Standing = { readonly version: number; readonly roles: readonly Role[]; readonly left?: Departure };

/** Somebody without any role from now on. Refusals: staff-has-left, stale-version, fields-not-accepted (the last day). */
export function offboarded<Somebody extends Standing>(
  somebody: Somebody,
  { version, reason, lastDay }: Offboarding,
  today: CivilDate,
): Result<Somebody, 'staff-has-left' | 'stale-version' | 'fields-not-accepted'> {
  if (!canBeDone('offboard-staff', somebody)) return refuse('staff-has-left');
  if (somebody.version !== version) return refuse('stale-version');
  const errors = lastDayFaults(lastDay, today);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return ok(asNextVersion({ ...somebody, roles: [], left: { reason, lastDay, roles: somebody.roles } }));
}

/** Somebody with the roles back that their own sign-in gave them last. Refusals: staff-not-left, stale-version. */
export function reinstated<Somebody extends Standing>(
  { left, ...somebody }: Somebody,
  { version }: Reinstatement,
): Result<Omit<Somebody, 'left'>, 'staff-not-left' | 'stale-version'> {
  if (!left || !canBeDone('reinstate-staff', { left })) return refuse('staff-not-left');
  if (somebody.version !== version) return refuse('stale-version');
  return ok(asNextVersion({ ...somebody, roles: left.roles }));
}

/** Whether an act may be done to somebody in the state they are in. */
function canBeDone(move: StaffMove, { left }: { readonly left?: Departure }): boolean {
  return nextState(staffTable, left ? 'left' : 'working', move) !== undefined;
}

/** A last day further back is a slip of the keyboard. */
const mostMonthsBack = 12;

/** What is wrong with somebody's last day: it is to come, or absurdly long ago. */
function lastDayFaults(lastDay: CivilDate, today: CivilDate): FieldError[] {
  if (lastDay > today) return [{ pointer: '/lastDay', code: 'date-in-future' }];
  if (lastDay < addMonths(today, -mostMonthsBack)) return [{ pointer: '/lastDay', code: 'date-too-long-ago' }];
  return [];
}
