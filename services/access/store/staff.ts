import type { InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { update, type Write } from '#shared/runtime/write.ts';
import type { StaffMember } from '#shared/shapes/staff.ts';
import type { AccessStore } from './access-store.ts';
import { memberItem, type Member } from './people.ts';

/** A member of the staff as they stand now. */
export async function staffNow(access: AccessStore, scope: Scope, personId: string): Promise<Member | undefined> {
  return access.open(scope).fresh(memberItem, personId);
}

/** Somebody who works at an institution, or did; nobody where the person belongs to another. */
export async function colleagueAt(
  access: AccessStore,
  scope: Scope,
  institutionId: InstitutionId,
  personId: PersonId,
): Promise<Member | undefined> {
  const member = await staffNow(access, scope, personId);
  return member?.institutionId === institutionId ? member : undefined;
}

/** A member as the municipality's or the institution's own people see them: by name, with what they do or did; no address. */
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
    set: `SET #roles = :roles, #version = :next, itemSchema = :schema${told ? ', told = :told' : ''}${mark}`,
    onlyIf: `${stood} AND (attribute_not_exists(#version) OR #version = :version)`,
    names: { '#roles': 'roles', '#version': 'version', '#left': 'left' },
    values: {
      ':roles': roles,
      ':version': before.version,
      ':next': version,
      ...(told && { ':told': told }),
      ':schema': memberItem.schema,
      ...(left && { ':left': left }),
    },
  });
}
