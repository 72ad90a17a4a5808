import type { Role } from '#shared/access/roles.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { ListPage } from '#shared/runtime/table.ts';
import { insert, put, remove } from '#shared/runtime/write.ts';
import { beforeScopes, inScope, type AccessStore } from './access-store.ts';

/** A person as one identity provider knows it; `scopes` are the places of which the person is a member. */
type Subject = { readonly subjectHash: string; readonly personId: PersonId; readonly scopes: readonly Scope[] };
const subjectItem = defineItem<Subject>({ name: 'subject', partition: (subject) => [subject.subjectHash] });

/** Somebody who belongs to a municipality's staff or acts in a partnership. */
export type Member = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email?: string;
  readonly roles: readonly Role[];
  readonly companyId?: string;
};
const memberItem = defineItem<Member, 'members'>({
  name: 'member',
  partition: (member) => [member.personId],
  indexes: {
    members: { on: 'gsi1', place: (member) => ({ of: [], sort: `${member.name.toLowerCase()}#${member.personId}` }) },
  },
});

/** The person of a subject: the one known, or a new one at the first sign-in (`newPersonId` then). */
export async function personOf(access: AccessStore, subjectHash: string, newPersonId: PersonId): Promise<PersonId> {
  const table = access.open(beforeScopes);
  const known = await table.fresh(subjectItem, subjectHash);
  if (known) return known.personId;
  try {
    await table.transact([insert(subjectItem, { subjectHash, personId: newPersonId, scopes: [] })]);
    return newPersonId;
  } catch (fault) {
    const another = conditionFailed(fault) && (await table.fresh(subjectItem, subjectHash));
    if (!another) throw fault;
    return another.personId;
  }
}

/** Keeps the directory as the sign-in told it: a member of these places, and of no others any more. */
export async function saveMemberships(
  access: AccessStore,
  subjectHash: string,
  memberships: ReadonlyMap<Scope, Member>,
  personId: PersonId,
): Promise<void> {
  const table = access.open(beforeScopes);
  const before = (await table.fresh(subjectItem, subjectHash))?.scopes ?? [];
  const scopes = [...memberships.keys()];
  const left = before.filter((scope) => !memberships.has(scope));
  await table.transact([
    put(subjectItem, { subjectHash, personId, scopes }),
    ...[...memberships].map(([scope, member]) => inScope(scope, put(memberItem, member))),
    ...left.map((scope) => inScope(scope, remove(memberItem, personId))),
  ]);
}

export async function memberOf(access: AccessStore, scope: Scope, personId: string): Promise<Member | undefined> {
  return access.open(scope).get(memberItem, personId);
}

/** One page of the people of a place, by name. */
export async function membersOf(
  access: AccessStore,
  scope: Scope,
  page: { readonly limit: number; readonly after?: Record<string, unknown> },
): Promise<ListPage<Member>> {
  return access.open(scope).list({ kind: memberItem, index: 'members', of: [], ...page });
}
