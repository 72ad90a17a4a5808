import type { Scope } from '#shared/kernel/scope.ts';
import { update, type Write } from '#shared/runtime/write.ts';
import type { StaffMember } from '#shared/shapes/staff.ts';
import type { AccessStore } from './access-store.ts';
import { memberItem, type Member } from './people.ts';

/** A member of the staff as they stand now. */
export async function staffNow(access: AccessStore, scope: Scope, personId: string): Promise<Member | undefined> {
  return access.open(scope).fresh(memberItem, personId);
}

/** A member as the municipality's own people see them: by name, with what they do or did; no address. */
export function staffMember({ personId, name, version, roles, left }: Member): StaffMember {
  if (!left) return { personId, name, version, roles: [...roles] };
  const { reason, lastDay } = left;
  return { personId, name, version, roles: [...left.roles], left: { reason, lastDay } };
}

/** Marks a member as having left, or as working here again, unless somebody did so meanwhile. */
export function markStaff(before: Member, { version, left, roles, told }: Member): Write {
  const mark = left ? ', #left = :left' : ' REMOVE #left';
  const stood = left ? 'attribute_exists(pk) AND attribute_not_exists(#left)' : 'attribute_exists(#left)';
  return update(memberItem, [before.personId], {
    set: `SET #roles = :roles, #version = :next, told = :told, itemSchema = :schema${mark}`,
    onlyIf: `${stood} AND (attribute_not_exists(#version) OR #version = :version)`,
    names: { '#roles': 'roles', '#version': 'version', '#left': 'left' },
    values: {
      ':roles': roles,
      ':version': before.version,
      ':next': version,
      ':told': told,
      ':schema': memberItem.schema,
      ...(left && { ':left': left }),
    },
  });
}
