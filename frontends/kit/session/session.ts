import { createSignal } from 'solid-js';
import { Problem } from '../network/problem.ts';
import { getJson, sendJson, setCsrfToken } from '../network/request.ts';
import { followServerTime } from '../time/clock.ts';

/** One role a person may act in: as caseworker in a municipality, as contact of a company, as oneself. */
export interface SessionRole {
  readonly key: string;
  readonly role: string;
  readonly scope: string;
  readonly scopeName: string;
  readonly partnership?: string;
  readonly companyId?: string;
  readonly companyName?: string;
}

/** Who is signed in, as the access service tells it. */
export type Session =
  | { readonly signedIn: false; readonly now?: string }
  | {
      readonly signedIn: true;
      readonly name: string;
      readonly csrf: string;
      readonly roles: readonly SessionRole[];
      readonly active?: string;
      readonly now?: string;
    };

/** The session as far as it is known: still asked for, told, or not to be had. */
export type KnownSession = { state: 'asking' } | { state: 'told'; session: Session } | { state: 'failed'; problem: Problem };

const [known, setKnown] = createSignal<KnownSession>({ state: 'asking' });

/** What is known about the session; components re-render when it changes. */
export const knownSession = known;

/** Asks the access service who is signed in. Never throws: a failure becomes a state of its own. */
export async function askForSession(): Promise<void> {
  setKnown({ state: 'asking' });
  try {
    const session = await getJson<Session>('/api/access/session');
    if (session.signedIn) setCsrfToken(session.csrf);
    followServerTime(session.now);
    setKnown({ state: 'told', session });
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status === 401) setKnown({ state: 'told', session: { signedIn: false } });
    else setKnown({ state: 'failed', problem: thrown instanceof Problem ? thrown : new Problem(-1, '', '') });
  }
}

/** The name of the signed-in person, or nothing. */
export function userName(): string | undefined {
  const session = toldSession();
  return session?.signedIn ? session.name : undefined;
}

/** Every role of the signed-in person. */
export function roles(): readonly SessionRole[] {
  const session = toldSession();
  return session?.signedIn ? session.roles : [];
}

/** The role in use, or nothing when nobody is signed in or no role is chosen. */
export function activeRole(): SessionRole | undefined {
  const session = toldSession();
  return session?.signedIn ? session.roles.find((role) => role.key === session.active) : undefined;
}

/** The role in use, where the page is only shown to somebody with one. Throws when there is none: that is a fault of the frame. */
export function requiredRole(): SessionRole {
  const role = activeRole();
  if (!role) throw new Error('A page that needs a role was shown without one.');
  return role;
}

/** Acts in another role from now on. Throws a `Problem` when it is refused. */
export async function chooseRole(key: string): Promise<void> {
  await sendJson('POST', '/api/access/session/role', { key });
  await askForSession();
}

/** Where to sign in, coming back to `path` (this page when left out). */
export function signInLink(path: string = location.pathname + location.search): string {
  return `/api/access/sign-in?return=${encodeURIComponent(path)}`;
}

/** Ends the session and goes to the front page, or to where the answer points (the identity provider's own sign-out). */
export async function signOut(): Promise<void> {
  const answer = await sendJson<{ location?: string } | undefined>('POST', '/api/access/sign-out');
  location.assign(answer?.location ?? '/');
}

function toldSession(): Session | undefined {
  const state = known();
  return state.state === 'told' ? state.session : undefined;
}
