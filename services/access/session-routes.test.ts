import { beforeAll, describe, expect, it } from 'vitest';
import { testTable } from '#test/database.ts';
import { sessionCookieName } from './cookies.ts';
import {
  jar,
  post,
  sessionOf,
  signIn,
  testDependencies,
  type Jar,
  type TestDependencies,
} from '#test/builders/access-dependencies.ts';
import { caseworker, citizen, groups, leaderToo, secretariat } from '#test/builders/access-people.ts';

let dependencies: TestDependencies;
const callerIn = async (browser: Jar) => {
  const { context } = await dependencies.identify(browser);
  return context.session === 'none' ? undefined : JSON.parse(context.session);
};

beforeAll(async () => {
  dependencies = await testDependencies(await testTable());
  const { browser } = await signIn(dependencies, secretariat);
  expect((await post(dependencies, browser, '/api/access/P-test/partnership', { name: 'Prøve' })).status).toBe(201);
  expect(
    (await post(dependencies, browser, '/api/access/P-test/municipalities', { code: '0265', ...groups })).status,
  ).toBe(201);
});

describe('signing in', () => {
  it('gives a session, a strict cookie and the way back', async () => {
    const { browser, answer, location } = await signIn(dependencies, caseworker, '/kommune/personer');
    expect(answer.status).toBe(302);
    expect(location).toBe('/kommune/personer');
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(sessionCookieName));
    for (const word of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word);
    expect(cookie).not.toMatch(/domain|max-age|expires/i);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await sessionOf(dependencies, browser)).toMatchObject({
      signedIn: true,
      name: 'Mette Holm',
      active: 'caseworker@0265',
      roles: [
        { key: 'caseworker@0265', role: 'caseworker', scope: '0265', scopeName: 'Roskilde', partnership: 'P-test' },
      ],
    });
    expect(await callerIn(browser)).toMatchObject({ role: 'caseworker', scope: '0265', partnership: 'P-test' });
  });

  it('tells what the role in use may do, and nothing of the other roles', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    const { actions } = await sessionOf(dependencies, browser);
    expect(actions).toEqual(expect.arrayContaining(['refer-candidate', 'close-candidate', 'show-results']));
    for (const action of ['set-targets', 'name-buddy', 'list-viewings', 'join-municipality'])
      expect(actions).not.toContain(action);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
    'never sends anybody on to %s',
    async (path) => {
      expect((await signIn(dependencies, caseworker, path)).location).toBe('/');
    },
  );

  it('knows a person again', async () => {
    const first = await callerIn((await signIn(dependencies, caseworker)).browser);
    const second = await callerIn((await signIn(dependencies, caseworker)).browser);
    expect(second.personId).toBe(first.personId);
    expect(second.csrf).not.toBe(first.csrf);
  });

  it('hands the provider the nonce and the verifier that the sign-in began with', async () => {
    await signIn(dependencies, caseworker);
    expect(dependencies.provider.heard).toEqual(dependencies.provider.asked);
  });

  it('refuses a state that was used before', async () => {
    const { browser, callback } = await signIn(dependencies, caseworker);
    const thief = jar();
    for (const line of browser.all()) if (line.includes('sign-in')) thief.put(...(line.split('=') as [string, string]));
    const again = await dependencies.request(thief, callback);
    expect(again.headers.get('location')).toBe('/?sign-in=sign-in-expired');
    expect(await callerIn(thief)).toBeUndefined();
  });

  it('leaves somebody who goes back in the browser signed in', async () => {
    const { browser, callback } = await signIn(dependencies, caseworker);
    expect((await dependencies.request(browser, callback)).headers.get('location')).toBe('/');
    expect(await callerIn(browser)).toBeDefined();
  });

  it('refuses to finish a sign-in that another browser began', async () => {
    dependencies.provider.claims = caseworker;
    await dependencies.request(jar(), '/api/access/sign-in?return=/');
    const victim = jar();
    const answer = await dependencies.request(
      victim,
      `/api/access/callback?code=abc&state=${dependencies.provider.asked?.state}`,
    );
    expect(answer.headers.get('location')).toBe('/?sign-in=sign-in-expired');
    expect(victim.get(sessionCookieName)).toBeUndefined();
  });

  it('asks for the sign-in page in the language of the page, else in that of the browser', async () => {
    const asked = async (query: string, browser: string): Promise<string | null> => {
      const headers = { 'accept-language': browser };
      const answer = await dependencies.request(jar(), `/api/access/sign-in?return=/${query}`, { headers });
      return new URL(answer.headers.get('location') ?? '').searchParams.get('ui_locales');
    };
    expect(await asked('&language=en', 'da')).toBe('en');
    expect(await asked('&language=da', 'en')).toBe('da');
    expect(await asked('', 'en-GB')).toBe('en');
    expect(await asked('&language=<script>', 'da')).toBe('da');
  });

  it('waits for somebody who must first find their MitID', async () => {
    const browser = jar();
    await dependencies.request(browser, '/api/access/sign-in?return=/');
    dependencies.wall.nowMs += 44 * 60_000;
    await dependencies.request(browser, `/api/access/callback?code=abc&state=${dependencies.provider.asked?.state}`);
    expect(browser.get(sessionCookieName)).toBeDefined();
  });

  it('refuses a sign-in that took longer than three quarters of an hour', async () => {
    const browser = jar();
    await dependencies.request(browser, '/api/access/sign-in?return=/');
    dependencies.wall.nowMs += 45 * 60_000;
    const answer = await dependencies.request(
      browser,
      `/api/access/callback?code=abc&state=${dependencies.provider.asked?.state}`,
    );
    expect(answer.headers.get('location')).toBe('/?sign-in=sign-in-expired');
  });

  it.each([
    ['the provider says no', undefined, 'sign-in-refused'],
    ['the claims have no known form', { sub: 'x', name: 'x' }, 'claims-not-understood'],
  ])('goes back to the front page where %s', async (_why, claims, code) => {
    expect((await signIn(dependencies, claims)).location).toBe(`/?sign-in=${code}`);
  });

  it('ends the session the browser had before', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    const before = jar();
    before.put(sessionCookieName, browser.get(sessionCookieName) as string);
    await signIn(dependencies, secretariat, '/', browser);
    expect(await callerIn(before)).toBeUndefined();
    expect(await callerIn(browser)).toMatchObject({ role: 'secretariat' });
  });

  it('keeps a citizen’s CPR number out of everything it answers and stores', async () => {
    const { browser } = await signIn(dependencies, citizen);
    const told = JSON.stringify([await sessionOf(dependencies, browser), await callerIn(browser)]);
    expect(told).toContain('candidate@C-');
    const stored = JSON.stringify(await dependencies.stored());
    expect(stored).toContain('Karim Aziz');
    expect(told + stored).not.toContain(citizen.cpr);
  });

  it('stores nothing that opens a session or finishes a sign-in', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    const stored = JSON.stringify(await dependencies.stored());
    for (const cookie of browser.all()) expect(stored).not.toContain(cookie.split('=')[1]);
    expect(stored).not.toContain(dependencies.provider.asked?.state);
    expect(stored).not.toContain(dependencies.provider.asked?.codeVerifier);
  });
});

describe('a session', () => {
  it.each([
    ['no cookie', undefined],
    ['a word nobody gave out', 'A'.repeat(43)],
    ['an empty word', ''],
  ])('is not there with %s', async (_why, token) => {
    const browser = jar();
    if (token !== undefined) browser.put(sessionCookieName, token);
    expect(await callerIn(browser)).toBeUndefined();
    expect(await sessionOf(dependencies, browser)).toMatchObject({ signedIn: false });
  });

  it('is not there with a cookie that somebody changed', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    const token = browser.get(sessionCookieName) as string;
    browser.put(sessionCookieName, (token.startsWith('A') ? 'B' : 'A') + token.slice(1));
    expect(await callerIn(browser)).toBeUndefined();
  });

  it('ends after an hour without use, and not while it is used', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    for (const minutes of [50, 50, 59]) {
      dependencies.wall.nowMs += minutes * 60_000;
      expect(await callerIn(browser)).toBeDefined();
    }
    dependencies.wall.nowMs += 60 * 60_000;
    expect(await callerIn(browser)).toBeUndefined();
  });

  it('ends eight hours after its start', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    for (let half = 1; half < 16; half += 1) {
      dependencies.wall.nowMs += 30 * 60_000;
      expect(await callerIn(browser)).toBeDefined();
    }
    dependencies.wall.nowMs += 30 * 60_000;
    expect(await callerIn(browser)).toBeUndefined();
  });

  it('stands the requests of a page that come at once', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    dependencies.wall.nowMs += 5 * 60_000;
    const callers = await Promise.all(Array.from({ length: 12 }, () => callerIn(browser)));
    expect(callers.every((caller) => caller?.role === 'caseworker')).toBe(true);
  });

  it('takes another of the person’s roles at once, and no foreign one', async () => {
    const { browser } = await signIn(dependencies, leaderToo);
    const chosen = await post(dependencies, browser, '/api/access/session/role', { key: 'team-leader@0265' });
    expect(await chosen.json()).toEqual({ active: 'team-leader@0265' });
    expect(await callerIn(browser)).toMatchObject({ role: 'team-leader' });
    const foreign = await post(dependencies, browser, '/api/access/session/role', { key: 'secretariat@P-test' });
    expect([foreign.status, (await foreign.json()).code]).toEqual([403, 'role-not-yours']);
    expect(await callerIn(browser)).toMatchObject({ role: 'team-leader' });
  });

  it.each(['/api/access/session/role', '/api/access/sign-out'])(
    'changes nothing by %s without its token',
    async (path) => {
      const { browser } = await signIn(dependencies, leaderToo);
      for (const token of ['', 'another']) {
        const answer = await post(dependencies, browser, path, { key: 'team-leader@0265' }, { 'x-csrf-token': token });
        expect([answer.status, (await answer.json()).code]).toEqual([403, 'csrf-token-missing']);
      }
      expect(await callerIn(browser)).toMatchObject({ role: 'caseworker' });
    },
  );

  it('ends at a sign-out, for every copy of its cookie', async () => {
    const { browser } = await signIn(dependencies, caseworker);
    const copy = jar();
    copy.put(sessionCookieName, browser.get(sessionCookieName) as string);
    const answer = await post(dependencies, browser, '/api/access/sign-out', {});
    expect(await answer.json()).toEqual({ endSessionUrl: 'https://idp.example/end?ui_locales=da' });
    expect(browser.get(sessionCookieName)).toBeUndefined();
    expect(await callerIn(copy)).toBeUndefined();
  });
});

describe('the authorizer', () => {
  it.each(['', 'guessed'])('turns away a request that shows the front’s secret as %j', async (secret) => {
    const { browser } = await signIn(dependencies, caseworker);
    expect(await dependencies.identify(browser, secret)).toEqual({ isAuthorized: false, context: { session: 'none' } });
  });

  it('lets a caller nobody knows through, as nobody', async () => {
    expect(await dependencies.identify(jar())).toEqual({ isAuthorized: true, context: { session: 'none' } });
  });
});
