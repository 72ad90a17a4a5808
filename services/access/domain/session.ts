import type { Caller } from '#shared/access/caller.ts';
import { toldCompany, type PersonId } from '#shared/kernel/ids.ts';
import type { PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import type { SessionRole } from '#shared/shapes/session.ts';

/**
 * A person's stay with us after a sign-in. Times are wall-clock epoch milliseconds: how long a session lives concerns
 * a machine and its cookie, not the days of people's lives.
 */
export type Session = {
  /** Fingerprint of the token in the cookie; the token itself is stored nowhere. */
  readonly tokenHash: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly csrf: string;
  readonly roles: readonly SessionRole[];
  /** The key of the role in use; absent where the person has none. */
  readonly active?: string;
  readonly seenAtMs: number;
  readonly endsAtMs: number;
};

const minuteMs = 60_000;
export const sessionLastsMs = 8 * 60 * minuteMs;
export const sessionIdlesMs = 60 * minuteMs;
const noticedEveryMs = minuteMs;

/** A new session. It acts in the first role at once; somebody with several chooses another in the frame. */
export function startSession(
  person: Pick<Session, 'personId' | 'name' | 'roles'>,
  secrets: Pick<Session, 'tokenHash' | 'csrf'>,
  nowMs: number,
): Session {
  const active = person.roles[0]?.key;
  return { ...secrets, ...person, ...(active && { active }), seenAtMs: nowMs, endsAtMs: nowMs + sessionLastsMs };
}

/** Whether the session still holds: neither too old nor unused for too long. */
export function isAlive(session: Session, nowMs: number): boolean {
  return nowMs < session.endsAtMs && nowMs < session.seenAtMs + sessionIdlesMs;
}

/** Whether a use is worth noting: once a minute at most, so that reading a page is not a row of writes. */
export function isWorthNoticing(session: Session, nowMs: number): boolean {
  return nowMs - session.seenAtMs >= noticedEveryMs;
}

/** Who is calling, in the role in use; undefined for somebody without a role. */
export function callerOf(session: Session): Caller | undefined {
  const role = session.roles.find(({ key }) => key === session.active);
  if (!role) return undefined;
  return {
    personId: session.personId,
    name: session.name,
    role: role.role,
    scope: role.scope as Scope,
    ...(role.partnership && { partnership: role.partnership as PartnershipScope }),
    ...(role.companyId && { companyId: toldCompany(role.companyId) }),
    ...(role.institutionId && { institutionId: toldCompany(role.institutionId) }),
    csrf: session.csrf,
  };
}
