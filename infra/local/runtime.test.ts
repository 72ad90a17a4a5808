import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture } from '#test/runtime-fixture/build.ts';
import { startRuntime, type Runtime } from './runtime.ts';
import type { Mail } from './stand-ins/ses.ts';

const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-runtime-'));
let runtime: Runtime;

beforeAll(async () => {
  const built = await buildFixture(folder);
  runtime = await startRuntime({ ...built, data: join(folder, 'data'), port: 0 });
});
afterAll(async () => {
  await runtime.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(runtime.origin + path, init);
const answerOf = async <Answer>(path: string): Promise<Answer> =>
  (await ask(`/api/notes/${path}`)).json() as Promise<Answer>;

describe('the gateway', () => {
  type Echo = {
    cookies: string[];
    headers: Record<string, string>;
    body?: string;
    isBase64Encoded: boolean;
    pathParameters: { proxy: string };
    queryStringParameters: Record<string, string>;
    requestContext: { timeEpoch: number; authorizer: { lambda: { session: string } } };
  };
  const echo = async (init?: RequestInit): Promise<Echo> =>
    (await ask('/api/notes/0265/echo/a%20b?q=1&q=2', init)).json() as Promise<Echo>;

  it('gives the function an event as API Gateway does, with what the authorizer says', async () => {
    const event = await echo({
      method: 'POST',
      headers: { cookie: 'a=1; b=2', 'content-type': 'application/json' },
      body: '{"æ":1}',
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /api/notes/{proxy+}',
      rawPath: '/api/notes/0265/echo/a%20b',
      rawQueryString: 'q=1&q=2',
      queryStringParameters: { q: '1,2' },
      pathParameters: { proxy: '0265/echo/a b' },
      cookies: ['a=1', 'b=2'],
      body: '{"æ":1}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST' }, authorizer: { lambda: { session: 'a=1' } } },
    });
    expect(event.headers['cookie']).toBeUndefined();
    const binary = await echo({ method: 'POST', headers: { 'content-type': 'application/pdf' }, body: 'x' });
    expect([binary.body, binary.isBase64Encoded]).toEqual(['eA==', true]);
  });

  it('takes a request’s own time with the local key only, and passes neither header on', async () => {
    const told = '2026-01-02T03:04:05.000Z';
    const with_ = async (key: string): Promise<Echo> =>
      echo({ headers: { 'x-local-clock': told, 'x-local-key': key } });
    const right = await with_(runtime.localKey);
    expect(new Date(right.requestContext.timeEpoch).toISOString()).toBe(told);
    expect(Object.keys(right.headers).filter((name) => name.startsWith('x-local'))).toEqual([]);
    expect((await with_('wrong')).requestContext.timeEpoch).not.toBe(Date.parse(told));
  });

  it('passes answers on with every cookie and the policy’s headers', async () => {
    const answer = await ask('/api/notes/0265/echo');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it.each([
    ['/api/other', undefined, 404],
    ['/api/notes/0265/fail', undefined, 500],
    ['/api/notes/0265/exit', undefined, 500],
    ['/api/notes/0265/hang', undefined, 503],
    ['/api/notes/0265/echo', { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) }, 413],
    ['/api/notes/0265/echo', { method: 'POST', body: Buffer.alloc(60 * 1024 * 1024) }, 413],
    ['/api/notes/0265/echo', { headers: { 'x-long': 'a'.repeat(20_000) } }, 431],
    [`/kommune/${'a'.repeat(20_000)}`, undefined, 431],
  ])('%s is a problem', async (path, init, status) => {
    const answer = await ask(path, init as RequestInit);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({
      status,
      type: 'about:blank',
      code: expect.stringMatching(/^[a-z-]+$/),
    });
  });
});

describe('data and events', () => {
  it('a write reaches the consumer: table, stream, publisher, bus, queue', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => ask(`/api/notes/0265/write/${id}`, { method: 'POST' })));
    await runtime.idle();
    for (const id of ['a', 'b', 'c']) expect(await answerOf(`0265/seen/${id}`)).toMatchObject({ count: { N: '1' } });
  });

  it('what the publisher or the consumer cannot take stops nobody else', async () => {
    for (const id of ['poison', 'unwelcome', 'after']) await ask(`/api/notes/0265/write/${id}`, { method: 'POST' });
    await runtime.idle();
    expect(await answerOf('0265/seen/after')).toMatchObject({ count: { N: '1' } });
    expect((await ask('/api/notes/0265/seen/unwelcome')).status).toBe(404);
  });

  it('what the publisher gave up is published again when a person asks for it, and only then no dead letter', async () => {
    const redrive = async (body: object, headers: Record<string, string> = {}): Promise<Response> =>
      ask('/local/redrive', { method: 'POST', headers, body: JSON.stringify(body) });
    await ask('/api/notes/0530/write/poison', { method: 'POST' });
    await runtime.idle();
    expect((await ask('/api/notes/0530/seen/poison')).status).toBe(404);

    expect((await redrive({ service: 'notes' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await redrive({ service: 'nobody' })).status).toBe(404);
    const report = await (await redrive({ service: 'notes' })).json();
    expect(report).toMatchObject({ refused: 0, tooOld: 0, notUnderstood: 0 });
    expect(report).toMatchObject({ sentOn: report.letters, events: report.letters });
    expect(report.letters).toBeGreaterThan(0);
    await runtime.idle();
    expect(await answerOf('0530/seen/poison')).toMatchObject({ count: { N: '1' } });
    expect(await (await redrive({ service: 'notes' })).json()).toMatchObject({ letters: 0 });
  });

  it('the guard refuses a neighbour’s key by the synthesized policy', async () => {
    const before = runtime.refusals();
    expect(await answerOf('0265/pry/0265')).toBe('allowed');
    expect(await answerOf('0265/pry/0530')).toBe('AccessDeniedException');
    expect(await answerOf('026/pry/0265')).toBe('AccessDeniedException');
    expect(runtime.refusals() - before).toBe(2);
  });

  it('files are kept under the prefix that the role names, and reached by links that hold', async () => {
    type Files = { text: string; outside: string; link: string; upload: string };
    const { text, outside, link, upload } = await answerOf<Files>('0265/file/x');
    expect([text, outside]).toEqual(['hello', 'AccessDenied']);
    expect((await fetch(upload, { method: 'PUT', body: 'changed' })).status).toBe(200);
    const read = await fetch(link);
    expect([read.status, await read.text()]).toEqual([200, 'changed']);
    expect((await fetch(link.replace('notes/x', 'notes/y'))).status).toBe(403);
    expect((await fetch(link, { method: 'DELETE' })).status).toBe(403);
    expect((await fetch(link.split('?')[0] ?? '')).status).toBe(403);
  });

  it('data keys open in their own context only', async () => {
    expect(await answerOf('0265/key')).toEqual({ same: true, wrong: 'InvalidCiphertextException' });
  });

  it('mail lands in the mailbox', async () => {
    await answerOf('0265/mail/karim@example.dk');
    const [mail] = (await (await ask('/local/mailbox.json?recipient=karim@example.dk')).json()) as Mail[];
    expect(mail).toMatchObject({ subject: 'Hej', text: 'Velkommen', attachments: [{ name: 'møde.ics' }] });
    expect(await (await ask('/local/mailbox')).text()).toContain('karim@example.dk');
    const file = await ask(`/local/mailbox?mail=${mail?.id}&attachment=0`);
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['text/calendar', 'BEGIN:VCALENDAR']);
  });
});

describe('the clock', () => {
  it('moved, fires the schedule, and requests come at the new time', async () => {
    const body = JSON.stringify({ setTo: '2027-06-01T10:00:00Z' });
    const moved = await ask('/local/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await moved.json()).toMatchObject({ now: expect.stringMatching(/^2027-06-01T10:00/) });
    await runtime.idle();
    expect(await answerOf('0265/tick')).toMatchObject({ time: { S: expect.stringMatching(/^2027-06-01T10:00/) } });
    expect(await (await ask('/local/clock')).text()).toContain('tirsdag den 1. juni 2027 kl. 12.00');
  });

  it.each([
    ['nothing', {}, 400],
    ['no date', { setTo: 'soon' }, 400],
  ])('is not moved by %s', async (_what, body, status) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    expect((await ask('/local/clock', init)).status).toBe(status);
  });

  it('is not moved from another site', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://other.example' };
    expect((await ask('/local/clock', { method: 'POST', headers, body: '{"advanceDays":1}' })).status).toBe(403);
  });
});

describe('the pages', () => {
  it('are routed by the distribution’s own function, with its headers', async () => {
    const page = await ask('/any/path');
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>Fodfæste</title>']);
    expect(page.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const moved = await ask('/gammel', { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/']);
  });

  it('keep hashed files for ever, compressed, and answer 304 to who has them', async () => {
    const script = await ask('/assets/app-1a2b3c4d5e.js', { headers: { 'accept-encoding': 'br' } });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(await script.text()).toContain('shell');
    const etag = script.headers.get('etag') ?? '';
    expect(
      (await ask('/assets/app-1a2b3c4d5e.js', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } })).status,
    ).toBe(304);
  });

  it.each(['/missing.js', '/..%2f..%2fcdk.out/Notes.template.json'])('%s is not there', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('the house', () => {
  it('says that it is ready, and what its identity provider is', async () => {
    expect(await (await ask('/health')).json()).toEqual({ ready: true, seed: { done: 0, total: 0 } });
    const found = (await (await ask('/idp/.well-known/openid-configuration')).json()) as Record<string, string>;
    expect(found).toMatchObject({ issuer: `${runtime.origin}/idp`, token_endpoint: `${runtime.origin}/idp/token` });
  });

  it('keeps secrets for its own user only', () => {
    expect(readFileSync(join(folder, 'data', 'secrets.json'), 'utf8')).toContain('OriginSecret');
  });
});
