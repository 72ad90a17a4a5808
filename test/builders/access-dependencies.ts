import { createHmac, randomBytes } from 'node:crypto';
import { ScanCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { citizenScope } from '#shared/kernel/scope.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { accessApi } from '#services/access/api.ts';
import { authorize } from '#services/access/authorize.ts';
import type { AttemptSecrets } from '#services/access/ports/identity-provider.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';

export const testOrigin = 'https://fodfaeste.example';
const dataKey = randomBytes(32);
const originSecret = 'only our own front knows';

/** Access as it runs, on the embedded database, with an identity provider that vouches for whom the test names. */
export async function testDependencies({ client, name }: { client: DynamoDBDocumentClient; name: string }) {
  const access: AccessStore = { open: (scope) => openTable(client, name, scope) };
  const wall = { nowMs: Date.parse('2026-11-23T09:00:00Z') };
  const provider: { claims: unknown; asked?: AttemptSecrets; heard?: AttemptSecrets } = { claims: undefined };
  const deps: SignInDependencies = {
    access,
    identityProvider: {
      signInUrl: async (attempt, language) => {
        provider.asked = attempt;
        return `https://idp.example/auth?state=${attempt.state}&ui_locales=${language}`;
      },
      claimsOf: async (_url, attempt) => {
        provider.heard = attempt;
        return provider.claims;
      },
      endSessionUrl: async (language) => `https://idp.example/end?ui_locales=${language}`,
    },
    citizenOf: async (cpr) =>
      citizenScope(`C-${createHmac('sha256', 'a key of the tests').update(cpr).digest('hex').slice(0, 20)}`),
    keys: async (scope) => keysFrom(dataKey, scope, 'access'),
    publicOrigin: testOrigin,
    clock: () => wall.nowMs,
    random: randomBytes,
  };
  const api = accessApi(deps);
  const identify = (jar: Jar, secret = originSecret) =>
    authorize(
      { access, clock: deps.clock, originSecret: async () => originSecret, unnoticed: refuseSilence },
      { headers: { 'x-origin-secret': secret }, cookies: jar.all() },
    );
  const request = async (jar: Jar, path: string, init: RequestInit = {}): Promise<Response> => {
    const { context } = await identify(jar);
    const requestContext = { requestId: 'req', timeEpoch: wall.nowMs, authorizer: { lambda: context } };
    const headers = { ...(init.headers as Record<string, string>), cookie: jar.all().join('; ') };
    const answer = await api.request(`${testOrigin}${path}`, { ...init, headers }, { event: { requestContext } });
    jar.keep(answer.headers.getSetCookie());
    return answer;
  };
  const stored = async () => (await client.send(new ScanCommand({ TableName: name }))).Items ?? [];
  return { access, deps, provider, wall, identify, request, stored };
}
export type TestDependencies = Awaited<ReturnType<typeof testDependencies>>;

function refuseSilence(fault: unknown): void {
  throw fault;
}

/** The cookies of one browser. */
export type Jar = ReturnType<typeof jar>;
export function jar() {
  const cookies = new Map<string, string>();
  return {
    all: () => [...cookies].map(([name, value]) => `${name}=${value}`),
    keep: (set: readonly string[]) => {
      for (const line of set) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
    put: (name: string, value: string) => cookies.set(name, value),
    get: (name: string) => cookies.get(name),
  };
}

/** Signs somebody in, through the routes; gives the browser, and where it was sent in the end. */
export async function signIn(dependencies: TestDependencies, claims: unknown, returnPath = '/', browser: Jar = jar()) {
  dependencies.provider.claims = claims;
  await dependencies.request(browser, `/api/access/sign-in?return=${encodeURIComponent(returnPath)}`);
  const callback = `/api/access/callback?code=abc&state=${dependencies.provider.asked?.state}`;
  const answer = await dependencies.request(browser, callback);
  return { browser, callback, answer, location: answer.headers.get('location') };
}

/** The session as the frame of an app sees it. */
export async function sessionOf(dependencies: TestDependencies, browser: Jar) {
  return (await dependencies.request(browser, '/api/access/session')).json();
}

/** A change, with the session's token and a fresh idempotency key unless the test says otherwise. */
export async function post(
  dependencies: TestDependencies,
  browser: Jar,
  path: string,
  body: unknown,
  more: Record<string, string> = {},
) {
  const { csrf } = await sessionOf(dependencies, browser);
  const headers = {
    'content-type': 'application/json',
    'x-csrf-token': csrf ?? '',
    'idempotency-key': randomBytes(8).toString('hex'),
    ...more,
  };
  return dependencies.request(browser, path, { method: 'POST', headers, body: JSON.stringify(body) });
}
