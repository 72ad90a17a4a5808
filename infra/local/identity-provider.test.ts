import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { identityProvider } from './identity-provider.ts';
import { personas } from './personas.ts';

const clientSecret = 'the secret of the test';
const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-idp-'));
const jar = new Map<string, string>();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const answer = identityProvider({ origin, clientSecret, folder });
  server.on('request', (incoming, reply) => void answer(incoming, reply));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(url: string | URL, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
  const answer = await fetch(url, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } });
  for (const line of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    jar.set(name, value);
  }
  return answer;
}
const onward = (answer: Response): URL => new URL(answer.headers.get('location') ?? '', origin);

it('signs a picked persona in, with their claims, and out again', async () => {
  const [persona] = personas;
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const redirect = `${origin}/api/access/callback`;
  const asked = {
    client_id: 'fodfaeste',
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirect,
    nonce: 'n',
    state: 's',
  };
  const withoutChallenge = await visit(`${origin}/idp/auth?${new URLSearchParams(asked)}`);
  expect(onward(withoutChallenge).searchParams.get('error')).toBe('invalid_request');

  const query = new URLSearchParams({ ...asked, code_challenge: challenge, code_challenge_method: 'S256' });
  const picker = onward(await visit(`${origin}/idp/auth?${query}`));
  const page = await (await visit(picker)).text();
  for (const { name } of personas) expect(page).toContain(name);
  expect(page).toContain('<html lang="da">');

  picker.searchParams.set('as', persona?.key ?? '');
  const back = onward(await visit(onward(await visit(picker))));
  expect([back.pathname, back.searchParams.get('state')]).toEqual(['/api/access/callback', 's']);

  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  body.set('code', back.searchParams.get('code') ?? '');
  const basic = Buffer.from(`fodfaeste:${encodeURIComponent(clientSecret)}`).toString('base64');
  const tokens = await visit(`${origin}/idp/token`, {
    method: 'POST',
    body,
    headers: { authorization: `Basic ${basic}` },
  });
  const { id_token } = (await tokens.json()) as { id_token: string };
  const keys = createRemoteJWKSet(new URL(`${origin}/idp/jwks`));
  const { payload } = await jwtVerify(id_token, keys, { issuer: `${origin}/idp`, audience: 'fodfaeste' });
  expect(payload).toMatchObject({ name: persona?.name, nonce: 'n', ...persona?.claims });

  const leaving = await visit(
    `${origin}/idp/session/end?${new URLSearchParams({ client_id: 'fodfaeste', post_logout_redirect_uri: `${origin}/`, ui_locales: 'en' })}`,
  );
  const form = await leaving.text();
  expect(form).toContain('Yes, sign out');
  const xsrf = /name="xsrf" value="(\w+)"/.exec(form)?.[1] ?? '';
  const left = await visit(`${origin}/idp/session/end/confirm`, {
    method: 'POST',
    body: new URLSearchParams({ xsrf, logout: 'yes' }),
  });
  expect(onward(left).pathname).toBe('/');
});

it('shows its pages in the language that the app asks for, and else in the browser’s', async () => {
  const asked = {
    client_id: 'fodfaeste',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${origin}/api/access/callback`,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  };
  const pageOf = async (more: Record<string, string>, browser: string): Promise<string> => {
    const begun = await visit(`${origin}/idp/auth?${new URLSearchParams({ ...asked, ...more })}`);
    return (await visit(onward(begun), { headers: { 'accept-language': browser } })).text();
  };
  const english = await pageOf({ ui_locales: 'en' }, 'da');
  for (const { describes } of personas) expect(english).toContain(describes.en);
  expect(english).toContain('<html lang="en">');
  expect(english).not.toMatch(/Log ind|Sagsbehandler|Forsiden/);
  expect(await pageOf({ ui_locales: 'da' }, 'en')).toContain('Log ind som');
  expect(await pageOf({}, 'en-GB,en;q=0.9')).toContain('Sign in as');
  expect(await pageOf({}, 'uk')).toContain('Log ind som');
});

it('signs nobody in whom nobody knows', async () => {
  const query = {
    client_id: 'fodfaeste',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${origin}/api/access/callback`,
  };
  const proof = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
  const picker = onward(await visit(`${origin}/idp/auth?${new URLSearchParams({ ...query, ...proof })}`));
  expect(picker.pathname).toContain('/idp/personas/');
  picker.searchParams.set('as', 'nobody');
  expect((await visit(picker)).status).toBe(200);
});
