import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { aCaller } from '#test/builders/call.ts';
import type { IdempotencyRow } from './house-rows.ts';
import { body, edgeOf, serviceApi } from './http.ts';
import { keysFrom } from './ports/field-keys.ts';
import type { RefusalIn } from './problem.ts';
import type { Table } from './table.ts';

const caseworker = aCaller('caseworker', municipalityCode('0265'));
const keys = keysFrom(randomBytes(32), caseworker.scope, 'visitation');
const path = '/api/visitation/0265/candidates';
const { read, readByPost, command } = edgeOf<RefusalIn<Record<never, never>>>();
const Said = z.object({ text: z.string() });

/** A door with one route to read and one to change, and what its table keeps of commands already done. */
function aDoor(kept?: IdempotencyRow) {
  const table = { fresh: async () => kept } as unknown as Table;
  const door = serviceApi({ service: 'visitation', refusals: {}, table: () => table, keys: async () => keys })
    .basePath('/api/visitation/:scope')
    .get('/work', read('list-work', { title: 'Work', answers: Said }), (c) => c.json({ text: 'read' }))
    .post('/candidates/search', readByPost('search-candidates', { title: 'Find', answers: Said }), body(Said), (c) =>
      c.json({ text: 'found' }),
    )
    .post('/candidates', command('refer-candidate', { title: 'Refer', answers: Said, status: 201 }), body(Said), (c) =>
      c.json({ text: 'done' }, 201),
    );
  return (at: string, init: RequestInit = {}, caller: object | 'none' = caseworker) =>
    door.request(at, init, {
      event: {
        requestContext: {
          requestId: 'request',
          timeEpoch: Date.parse('2026-11-23T09:00:00Z'),
          authorizer: { lambda: { session: caller === 'none' ? caller : JSON.stringify(caller) } },
        },
      },
    });
}

function sent(text: string, more: Record<string, string> = {}): RequestInit {
  const headers = {
    'content-type': 'application/json',
    'x-csrf-token': caseworker.csrf,
    'idempotency-key': 'a-key-of-ours',
  };
  return { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ text }) };
}

async function told(asked: Response | Promise<Response>) {
  const answer = await asked;
  const { code } = (await answer.json()) as { code?: string };
  return { status: answer.status, kept: answer.headers.get('cache-control'), code };
}

describe('the front door of a service', () => {
  it('lets no answer be kept by the browser, whatever it is', async () => {
    const ask = aDoor();
    for (const answer of [ask('/api/visitation/0265/work'), ask(path, sent('x')), ask('/api/visitation/0265/nowhere')])
      expect((await told(answer)).kept).toBe('no-store');
  });

  it('refuses somebody who is not signed in, and somebody from next door', async () => {
    const ask = aDoor();
    expect(await told(ask('/api/visitation/0265/work', {}, 'none'))).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    });
    expect(await told(ask('/api/visitation/0530/work'))).toMatchObject({ status: 403, code: 'not-your-scope' });
  });

  it('does a change with the session’s token and a key, and no other', async () => {
    const ask = aDoor();
    expect(await told(ask(path, sent('x')))).toMatchObject({ status: 201 });
    expect(await told(ask(path, sent('x', { 'x-csrf-token': 'guessed' })))).toMatchObject({
      code: 'csrf-token-missing',
    });
    expect(await told(ask(path, sent('x', { 'idempotency-key': '' })))).toMatchObject({
      code: 'idempotency-key-missing',
    });
  });

  it('counts the bytes of a body, not its letters', async () => {
    const letters = 200 * 1024;
    expect(await told(aDoor()(path, sent('a'.repeat(letters))))).toMatchObject({ status: 201 });
    expect(await told(aDoor()(path, sent('æ'.repeat(letters))))).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  it('shows what is asked by POST to a page of ours alone, and without a key', async () => {
    const ask = aDoor();
    const asking = (more: Record<string, string> = {}) =>
      told(ask(`${path}/search`, sent('x', { 'idempotency-key': '', ...more })));
    expect(await asking()).toMatchObject({ status: 200 });
    expect(await asking({ 'x-csrf-token': 'guessed' })).toMatchObject({ status: 403, code: 'csrf-token-missing' });
  });

  it.each([
    ['application/json; charset=utf-8', 201],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/jsonlines', 415],
  ])('answers a body of type %s with %s', async (type, status) => {
    expect(await told(aDoor()(path, sent('x', { 'content-type': type })))).toMatchObject({ status });
  });

  it('answers a repetition as the first time, and refuses another body under the same key', async () => {
    const bodyHash = keys.fingerprint('command', `POST ${path}\n${JSON.stringify({ text: 'x' })}`);
    const kept = {
      personId: caseworker.personId,
      key: 'a-key-of-ours',
      status: 201,
      keptUntil: Number.MAX_SAFE_INTEGER,
    };
    const ask = aDoor({ ...kept, bodyHash, answer: '{"text":"the first time"}' });
    expect(await (await ask(path, sent('x'))).json()).toEqual({ text: 'the first time' });
    expect(await told(ask(path, sent('y')))).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });
});
