import { fingerprint } from '#shared/runtime/secret-word.ts';
import { isAlive, type Session } from '#services/access/domain/session.ts';
import { loadSession } from './sessions.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

/** The living session behind a cookie's token, or undefined: no cookie, a word nobody gave out, or a session that ended. */
export async function presentSession(
  dependencies: Pick<SignInDependencies, 'access' | 'clock'>,
  token: string | undefined,
): Promise<Session | undefined> {
  if (!token) return undefined;
  const session = await loadSession(dependencies.access, fingerprint(token));
  return session && isAlive(session, dependencies.clock()) ? session : undefined;
}
