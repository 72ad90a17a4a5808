import { createSignal } from 'solid-js';
import type { Instant } from '#shared/kernel/time.ts';
import type { SessionRole, SessionView } from '#shared/shapes/session.ts';
import { discardAllDrafts, discardDraftsOfOthers } from '../forms/drafts.ts';
import { language } from '../language/language.ts';
import { Problem } from '../network/problem.ts';
import { setCsrfToken } from '../network/request.ts';
import { accessSession, answerOf } from '../network/services.ts';
import { followServerTime, nowMs } from '../time/clock.ts';

/** The session as far as it is known: still asked for, told, or not to be had. */
export type KnownSession =
  { state: 'asking' } | { state: 'told'; session: SessionView } | { state: 'failed'; problem: Problem };

const [known, setKnown] = createSignal<KnownSession>({ state: 'asking' });

/** What is known about the session; components re-render when it changes. */
export const knownSession = known;

/** Asks the access service who is signed in. Never throws: a failure becomes a state of its own. */
export async function askForSession(): Promise<void> {
  setKnown({ state: 'asking' });
  try {
    const session = await answerOf(accessSession.session.$get());
    if (session.signedIn) {
      setCsrfToken(session.csrf);
      discardDraftsOfOthers(session.personId);
    }
    followServerTime(session.now);
    setKnown({ state: 'told', session });
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status === 401)
      setKnown({ state: 'told', session: { signedIn: false, now: new Date(nowMs()).toISOString() as Instant } });
    else setKnown({ state: 'failed', problem: thrown instanceof Problem ? thrown : new Problem(-1, '', '') });
  }
}

/** The id of the signed-in person, or nothing. */
export function personId(): string | undefined {
  const session = toldSession();
  return session?.signedIn ? session.personId : undefined;
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

/** What the role in use may do, as the session tells it; nothing while nobody is signed in. */
export function allowedActions(): readonly string[] {
  const session = toldSession();
  return session?.signedIn ? session.actions : [];
}

/** The role in use, where the page is only shown to somebody with one. Throws when there is none: that is a fault of the frame. */
export function requiredRole(): SessionRole {
  const role = activeRole();
  if (!role) throw new Error('A page that needs a role was shown without one.');
  return role;
}

/** Acts in another role from now on. Throws a `Problem` when it is refused. */
export async function chooseRole(key: string): Promise<void> {
  await accessSession.session.role.$post({ json: { key } });
  await askForSession();
}

/** Where to sign in, coming back to `path` (this page when left out). */
export function signInLink(path: string = location.pathname + location.search): string {
  return `${accessSession.signIn.$path()}?return=${encodeURIComponent(path)}&language=${language()}`;
}

/** Ends the session here and at the identity provider, and goes to the front page. */
export async function signOut(): Promise<void> {
  const { endSessionUrl } = await answerOf(accessSession.signOut.$post());
  discardAllDrafts();
  tellOtherWindows();
  location.assign(endSessionUrl || '/');
}

const signedOutMark = 'fodfaeste.signed-out';

/** Follows a sign-out in another window: nothing more is kept here, and the page asks who is signed in. */
export function followSignOut(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== signedOutMark || newValue === null) return;
    discardAllDrafts();
    location.reload();
  });
}

function tellOtherWindows(): void {
  try {
    localStorage.setItem(signedOutMark, new Date(nowMs()).toISOString());
    localStorage.removeItem(signedOutMark);
  } catch {
    // A device that keeps nothing has no drafts in other windows either.
  }
}

function toldSession(): SessionView | undefined {
  const state = known();
  return state.state === 'told' ? state.session : undefined;
}
