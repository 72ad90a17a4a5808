import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * Our two cookies. The `__Host-` prefix binds each to this one host over TLS; scripts cannot read them, and other
 * sites' forms do not carry them (SameSite=Lax).
 */
const sessionCookie = 'fodfaeste';
const signInCookie = 'fodfaeste-sign-in';
const safe = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

/** The session cookie's full name, as it stands in a request. */
export const sessionCookieName = `__Host-${sessionCookie}`;

export const sessionTokenIn = (c: Context): string | undefined => getCookie(c, sessionCookie, 'host');

/** Lives as long as the browser; how long the session holds is decided here, not by the cookie. */
export const giveSessionToken = (c: Context, token: string): void => setCookie(c, sessionCookie, token, safe);

export function takeSessionToken(c: Context): void {
  deleteCookie(c, sessionCookie, safe);
}

/** The word that binds a sign-in to this browser. */
export const browserWordIn = (c: Context): string | undefined => getCookie(c, signInCookie, 'host');

export function giveBrowserWord(c: Context, word: string, lastsSeconds: number): void {
  setCookie(c, signInCookie, word, { ...safe, maxAge: lastsSeconds });
}
