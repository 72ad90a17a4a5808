import type { EventOf } from '#shared/events/catalogue.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import type { Call } from './call.ts';
import { writeIfNewer } from './conditions.ts';
import { defineItem } from './item.ts';
import type { Table } from './table.ts';

/** Somebody of a municipality's staff as access last told it: by id and roles, no name. `version` is the event's. */
export type KnownStaff = { readonly personId: string; readonly version: number; readonly roles: readonly string[] };
export const knownStaffItem = defineItem<KnownStaff, 'staff-left'>({
  name: 'known-staff',
  partition: (staff) => [staff.personId],
  indexes: {
    'staff-left': {
      on: 'gsi1',
      place: ({ roles, personId }) => (roles.length > 0 ? undefined : { of: [], sort: personId }),
    },
  },
});
const staffAtOnce = 100;

/** Keeps what access tells of a member of the staff; what is older than what is known changes nothing. */
export async function takeInStaff(table: Table, { version, facts }: EventOf<'StaffRolesChanged'>): Promise<void> {
  await writeIfNewer(table, knownStaffItem, { ...facts, version });
}

/** Who is named in a command, by the pointer of the field that names them. */
export type NamedStaff = Readonly<Record<string, string | undefined>>;

/**
 * The fields that name somebody who does not belong to the municipality's staff: never signed in here, or left since.
 * Whoever calls belongs to it, also before their first sign-in has been heard of.
 */
export async function unknownStaff(call: Call, table: Table, named: NamedStaff): Promise<FieldError[]> {
  const known = await Promise.all(
    Object.entries(named).map(async ([pointer, personId]) => {
      if (personId === undefined || personId === call.caller.personId) return [];
      const staff = await table.get(knownStaffItem, personId);
      return staff && staff.roles.length > 0 ? [] : [fieldError(pointer, 'unknown-colleague')];
    }),
  );
  return known.flat();
}

/** Whether somebody worked here and does so no longer. Whoever was never heard of has not left. */
export async function hasLeft(table: Table, personId: string): Promise<boolean> {
  return (await table.get(knownStaffItem, personId))?.roles.length === 0;
}

/** The ids of everybody who left, in order, from one of them on. */
export async function* staffWhoLeft(table: Table, from = ''): AsyncGenerator<string> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: knownStaffItem,
      index: 'staff-left',
      of: [],
      ...(from && { from }),
      limit: staffAtOnce,
      ...(after && { after }),
    });
    for (const { personId } of page.items) yield personId;
    after = page.last;
  } while (after);
}
