import type { Session } from '#services/access/domain/session.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { insert, put, remove, update } from '#shared/runtime/write.ts';
import { beforeScopes, type AccessStore } from './access-store.ts';

const sessionItem = defineItem<Session>({
  name: 'session',
  partition: (session) => [session.tokenHash],
  expiresAt: (session) => Math.ceil(session.endsAtMs / 1000),
});

/** That a session is a person's, so that all of theirs can be ended at once. */
type SessionOf = { readonly personId: string; readonly tokenHash: string; readonly endsAtMs: number };
const sessionOfItem = defineItem<SessionOf>({
  name: 'session-of',
  partition: (session) => [session.personId],
  sort: (session) => [session.tokenHash],
  expiresAt: (session) => Math.ceil(session.endsAtMs / 1000),
});
const sessionsAtOnce = 50;

/** The session behind a token, read consistently: a sign-out counts at the next request. */
export async function loadSession(access: AccessStore, tokenHash: string): Promise<Session | undefined> {
  return access.open(beforeScopes).fresh(sessionItem, tokenHash);
}

export async function saveNewSession(access: AccessStore, session: Session): Promise<void> {
  const { personId, tokenHash, endsAtMs } = session;
  await access
    .open(beforeScopes)
    .transact([insert(sessionItem, session), put(sessionOfItem, { personId, tokenHash, endsAtMs })]);
}

export async function endSession(access: AccessStore, tokenHash: string): Promise<void> {
  await access.open(beforeScopes).transact([remove(sessionItem, tokenHash)]);
}

/** Ends every session in which a person has a role in a place. Those of other places go on; ended twice is ended once. */
export async function endSessionsIn(access: AccessStore, personId: string, scope: Scope): Promise<void> {
  const table = access.open(beforeScopes);
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: sessionOfItem,
      of: [personId],
      limit: sessionsAtOnce,
      ...(after && { after }),
    });
    for (const { tokenHash } of page.items) {
      const session = await table.fresh(sessionItem, tokenHash);
      if (session?.roles.some((role) => role.scope === scope))
        await table.transact([remove(sessionItem, tokenHash), remove(sessionOfItem, personId, tokenHash)]);
    }
    after = page.last;
  } while (after);
}

/** Notes a use. A session that was ended meanwhile stays ended; false then. */
export function noticeUse(access: AccessStore, tokenHash: string, seenAtMs: number): Promise<boolean> {
  return change(access, tokenHash, 'seenAtMs', seenAtMs);
}

/** Takes another role into use. A session that was ended meanwhile stays ended; false then. */
export function takeRole(access: AccessStore, tokenHash: string, key: string): Promise<boolean> {
  return change(access, tokenHash, 'active', key);
}

async function change(access: AccessStore, tokenHash: string, name: keyof Session, value: unknown): Promise<boolean> {
  const write = update(sessionItem, [tokenHash], {
    set: 'SET #name = :value',
    onlyIf: 'attribute_exists(pk)',
    names: { '#name': name },
    values: { ':value': value },
  });
  try {
    await access.open(beforeScopes).transact([write]);
    return true;
  } catch (fault) {
    if (conditionFailed(fault)) return false;
    throw fault;
  }
}
