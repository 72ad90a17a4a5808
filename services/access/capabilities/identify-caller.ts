import { callerOf, isWorthNoticing, type Session } from '#services/access/domain/session.ts';
import { noticeUse } from '#services/access/store/sessions.ts';
import type { Caller } from '#shared/access/caller.ts';
import { presentSession } from '#services/access/store/present-session.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

export type CallerDependencies = Pick<SignInDependencies, 'access' | 'clock'> & {
  /** Hears of a use that could not be noted. */
  readonly unnoticed: (fault: unknown) => void;
};

/** Who is behind a cookie's token, in the role in use, and notes that the session was used. One read as a rule. */
export async function identifyCaller(
  dependencies: CallerDependencies,
  token: string | undefined,
): Promise<Caller | undefined> {
  const session = await presentSession(dependencies, token);
  if (!session) return undefined;
  return (await stillThere(dependencies, session)) ? callerOf(session) : undefined;
}

/** False where the session was ended meanwhile. A use that cannot be noted turns nobody away: the hour just runs on. */
async function stillThere(dependencies: CallerDependencies, session: Session): Promise<boolean> {
  const nowMs = dependencies.clock();
  if (!isWorthNoticing(session, nowMs)) return true;
  return noticeUse(dependencies.access, session.tokenHash, nowMs).catch((fault: unknown) => {
    dependencies.unnoticed(fault);
    return true;
  });
}
