import type { Session } from '#services/access/domain/session.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { insert, remove, update } from '#shared/runtime/write.ts';
import { beforeScopes, type AccessStore } from './access-store.ts';

const sessionItem = defineItem<Session>({
  name: 'session',
  partition: (session) => [session.tokenHash],
  expiresAt: (session) => Math.ceil(session.endsAtMs / 1000),
});

/** The session behind a token, read consistently: a sign-out counts at the next request. */
export async function loadSession(access: AccessStore, tokenHash: string): Promise<Session | undefined> {
  return access.open(beforeScopes).fresh(sessionItem, tokenHash);
}

export async function saveNewSession(access: AccessStore, session: Session): Promise<void> {
  await access.open(beforeScopes).transact([insert(sessionItem, session)]);
}

export async function endSession(access: AccessStore, tokenHash: string): Promise<void> {
  await access.open(beforeScopes).transact([remove(sessionItem, tokenHash)]);
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
