import type { Departure } from '#services/access/domain/staff-states.ts';
import type { Role } from '#shared/access/roles.ts';
import type { InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import { scopeKind, type MunicipalityCode, type Scope } from '#shared/kernel/scope.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem, storedForm } from '#shared/runtime/item.ts';
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
  /** None where they left. */
  readonly roles: readonly Role[];
  readonly companyId?: string;
  readonly institutionId?: string;
  /** Counts leaving and coming back; a sign-in counts nothing. */
  readonly version: number;
  /** That they left, until they are reinstated: a sign-in gives no role meanwhile. */
  readonly left?: Departure;
  /** The version under which the other services were told of these roles; absent on what was kept before they were. */
  readonly told?: number;
};
/** How a sign-in tells a member: nobody leaves or comes back by it. */
export type Membership = Omit<Member, 'version' | 'left' | 'told'>;
export const memberItem = defineItem<Member, 'members' | 'members-at'>({
  name: 'member',
  schema: 2,
  upcast: (stored) => ({ ...stored, version: 1 }),
  partition: (member) => [member.personId],
  indexes: {
    members: { on: 'gsi1', place: (member) => ({ of: [], sort: byName(member) }) },
    'members-at': {
      on: 'gsi2',
      place: (member) => (member.institutionId ? { of: [member.institutionId], sort: byName(member) } : undefined),
    },
  },
});

function byName({ name, personId }: Member): string {
  return `${name.toLowerCase()}#${personId}`;
}

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
  readonly nowMs: number;
  readonly tell: (municipality: MunicipalityCode, roles: readonly Role[], version: number) => Promise<Write>;
};

/**
 * Keeps the directory as the sign-in told it: a member of these places, and of no others any more. Whoever left a
 * municipality stays there as somebody who left. What that changes in a municipality is told in the same transaction.
 * Gives the places where the person left. Throws where somebody left or came back meanwhile.
 */
export async function saveMemberships(
  access: AccessStore,
  { subjectHash, personId, nowMs, tell }: SignedIn,
  memberships: ReadonlyMap<Scope, Membership>,
): Promise<readonly Scope[]> {
  const table = access.open(beforeScopes);
  const before = (await table.fresh(subjectItem, subjectHash))?.scopes ?? [];
  const places = await Promise.all(
    [...new Set([...before, ...memberships.keys()])].map(async (scope) => {
      const was = await access.open(scope).fresh(memberItem, personId);
      const is = memberAfter(was, memberships.get(scope));
      const isToTell = scopeKind(scope) === 'municipality' && (!was?.told || rolesOf(was) !== rolesOf(is));
      return { scope, is, told: isToTell ? nextTold(was, nowMs) : was?.told, isToTell };
    }),
  );
  const events = places.flatMap(({ scope, is, told, isToTell }) =>
    isToTell && told ? [tell(scope as MunicipalityCode, is?.roles ?? [], told)] : [],
  );
  await table.transact([
    put(subjectItem, { subjectHash, personId, scopes: places.filter(({ is }) => is).map(({ scope }) => scope) }),
    ...places.map(({ scope, is, told }) =>
      inScope(scope, is ? asSignedIn({ ...is, ...(told && { told }) }) : remove(memberItem, personId)),
    ),
    ...(await Promise.all(events)),
  ]);
  return places.filter(({ is }) => is?.left).map(({ scope }) => scope);
}

/** What the others are told next of a member is newer than what they were told last, whichever clock said so. */
export function nextTold(was: Member | undefined, nowMs: number): number {
  return Math.max(nowMs, (was?.told ?? 0) + 1);
}

function memberAfter(was: Member | undefined, told: Membership | undefined): Member | undefined {
  if (was?.left) return { ...was, ...told, roles: [], left: { ...was.left, roles: told?.roles ?? was.left.roles } };
  return told && { ...told, version: was?.version ?? 1 };
}

function rolesOf(member: Member | undefined): string | undefined {
  return member?.roles.join();
}

/** The member, unless they left or came back after they were read. */
function asSignedIn(member: Member): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Put: {
        TableName,
        Item: storedForm(memberItem, scope, member),
        ConditionExpression: 'attribute_not_exists(#version) OR #version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': member.version },
      },
    }),
  };
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

/** One page of the people of an institution, by name. */
export async function membersAt(
  access: AccessStore,
  scope: Scope,
  institutionId: InstitutionId,
  page: { readonly limit: number; readonly after?: Record<string, unknown> },
): Promise<ListPage<Member>> {
  return access.open(scope).list({ kind: memberItem, index: 'members-at', of: [institutionId], ...page });
}
