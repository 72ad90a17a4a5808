import { callerOf, isWorthNoticing, type Session } from '#services/access/domain/session.ts';
import { noticeUse } from '#services/access/store/sessions.ts';
import type { Caller } from '#shared/access/caller.ts';
import { presentSession } from './present-session.ts';
import type { SignInDesk } from './sign-in-desk.ts';

export type CallerDesk = Pick<SignInDesk, 'access' | 'clock'> & {
  /** Hears of a use that could not be noted. */
  readonly unnoticed: (fault: unknown) => void;
};

/** Who is behind a cookie's token, in the role in use, and notes that the session was used. One read as a rule. */
export async function identifyCaller(desk: CallerDesk, token: string | undefined): Promise<Caller | undefined> {
  const session = await presentSession(desk, token);
  if (!session) return undefined;
  return (await stillThere(desk, session)) ? callerOf(session) : undefined;
}

/** False where the session was ended meanwhile. A use that cannot be noted turns nobody away: the hour just runs on. */
async function stillThere(desk: CallerDesk, session: Session): Promise<boolean> {
  const nowMs = desk.clock();
  if (!isWorthNoticing(session, nowMs)) return true;
  return noticeUse(desk.access, session.tokenHash, nowMs).catch((fault: unknown) => {
    desk.unnoticed(fault);
    return true;
  });
}
