import type { Role } from '#shared/access/roles.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { scopeKind, type MunicipalityCode, type Scope } from '#shared/kernel/scope.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { ListPage } from '#shared/runtime/table.ts';
import { insert, put, remove, type Write } from '#shared/runtime/write.ts';
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
  /** That the other services were told of these roles; absent on what was kept before they were. */
  readonly told?: true;
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

/** Somebody who signs in, and how the other services are told of roles that they have no longer or newly. */
export type SignedIn = {
  readonly subjectHash: string;
  readonly personId: PersonId;
  readonly tell: (municipality: MunicipalityCode, roles: readonly Role[]) => Promise<Write>;
};

/**
 * Keeps the directory as the sign-in told it: a member of these places, and of no others any more. What that changes in
 * a municipality is told in the same transaction.
 */
export async function saveMemberships(
  access: AccessStore,
  { subjectHash, personId, tell }: SignedIn,
  memberships: ReadonlyMap<Scope, Member>,
): Promise<void> {
  const table = access.open(beforeScopes);
  const before = (await table.fresh(subjectItem, subjectHash))?.scopes ?? [];
  const scopes = [...memberships.keys()];
  const left = before.filter((scope) => !memberships.has(scope));
  const changed = await changedIn(access, [...left, ...scopes], personId, memberships);
  const told = await Promise.all(
    changed.map(async (municipality) =>
      inScope(municipality, await tell(municipality, memberships.get(municipality)?.roles ?? [])),
    ),
  );
  await table.transact([
    put(subjectItem, { subjectHash, personId, scopes }),
    ...[...memberships].map(([scope, member]) => inScope(scope, put(memberItem, { ...member, told: true }))),
    ...left.map((scope) => inScope(scope, remove(memberItem, personId))),
    ...told,
  ]);
}

/** The municipalities where somebody has other roles now than the directory has kept and told. */
async function changedIn(
  access: AccessStore,
  scopes: readonly Scope[],
  personId: PersonId,
  memberships: ReadonlyMap<Scope, Member>,
): Promise<MunicipalityCode[]> {
  const municipalities = scopes.filter((scope) => scopeKind(scope) === 'municipality') as MunicipalityCode[];
  const known = await Promise.all(municipalities.map((scope) => access.open(scope).fresh(memberItem, personId)));
  return municipalities.filter((scope, place) => {
    const before = known[place];
    return !before?.told || before.roles.join() !== memberships.get(scope)?.roles.join();
  });
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
