import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, exportJWK } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttemptSecrets, IdentityProvider } from './identity-provider.ts';
import { openIdProvider } from './openid-provider.ts';

const attempt: AttemptSecrets = { state: 's'.repeat(43), nonce: 'n'.repeat(43), codeVerifier: 'v'.repeat(43) };
const publicOrigin = 'http://localhost:9';
const claims = { idp: 'partnership', name: 'Signe Lund', partnership: 'P-test', roles: ['secretariat'] };

/** What the provider tells when it is asked for the claims, in place of those in the id token. */
let mixedUp: object | undefined;

let server: Server;
let provider: IdentityProvider;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const idp = new Provider(issuer, {
    clients: [
      {
        client_id: 'fodfaeste',
        client_secret: 'secret-of-the-test',
        redirect_uris: [`${publicOrigin}/api/access/callback`],
        post_logout_redirect_uris: [`${publicOrigin}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: {
      keys: [{ ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey)), use: 'sig' }],
    },
    cookies: { keys: ['a key for the cookies of the test'] },
    claims: { openid: ['sub', ...Object.keys(claims)] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...(!mixedUp && claims) }) }),
  });
  const answer = idp.callback();
  server.on('request', (request, response) => {
    if (!mixedUp || request.url !== '/me') return void answer(request, response);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(mixedUp));
  });
  const settings = { issuer, clientId: 'fodfaeste', publicOrigin };
  provider = openIdProvider({ ...settings, clientSecret: async () => 'secret-of-the-test' });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Walks through the provider's own pages as a browser does; gives the address it is sent back to. */
async function comeBack(url: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (to: string, form?: Record<string, string>): Promise<string> => {
    const answer = await fetch(to, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location?.startsWith(publicOrigin)) return location;
    if (location) return go(new URL(location, to).href);
    const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1];
    if (!prompt) throw new Error(`the provider did not go on: ${answer.status}`);
    return go(to, { prompt, login: 'signe', password: 'any' });
  };
  return go(url);
}

describe('the identity provider', () => {
  it('is asked with PKCE, state and nonce', async () => {
    const { searchParams } = new URL(await provider.signInUrl(attempt, 'da'));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'fodfaeste',
      redirect_uri: `${publicOrigin}/api/access/callback`,
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
      ui_locales: 'da',
    });
  });

  it('vouches for a person, once', async () => {
    const back = await comeBack(await provider.signInUrl(attempt, 'da'));
    expect(await provider.claimsOf(back, attempt)).toMatchObject({ sub: 'signe', ...claims });
    expect(await provider.claimsOf(back, attempt)).toBeUndefined();
  });

  it.each([
    ['state', { state: 'another' }],
    ['nonce', { nonce: 'another' }],
    ['verifier', { codeVerifier: 'w'.repeat(43) }],
  ])('vouches for nobody where the %s is another', async (_which, wrong) => {
    const back = await comeBack(await provider.signInUrl(attempt, 'da'));
    expect(await provider.claimsOf(back, { ...attempt, ...wrong })).toBeUndefined();
  });

  it('vouches for nobody where the claims are of another person', async () => {
    const back = await comeBack(await provider.signInUrl(attempt, 'da'));
    mixedUp = { sub: 'bo', ...claims };
    const told = await provider.claimsOf(back, attempt).finally(() => (mixedUp = undefined));
    expect(told).toBeUndefined();
  });

  it('vouches for nobody where the person cancelled', async () => {
    const back = `${publicOrigin}/api/access/callback?error=access_denied&state=${attempt.state}`;
    expect(await provider.claimsOf(back, attempt)).toBeUndefined();
  });

  it('ends its session and leads back to the front page', async () => {
    const url = new URL(await provider.endSessionUrl('en'));
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${publicOrigin}/`);
    expect(url.searchParams.get('ui_locales')).toBe('en');
  });

  it('is not spoken to in the clear, unless it is on this machine', async () => {
    const elsewhere = openIdProvider({
      issuer: 'http://idp.example',
      clientId: 'fodfaeste',
      publicOrigin,
      clientSecret: async () => 'secret-of-the-test',
    });
    await expect(elsewhere.signInUrl(attempt, 'da')).rejects.toThrow(/HTTPS/);
  });
});
