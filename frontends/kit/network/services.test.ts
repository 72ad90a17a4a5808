import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from './problem.ts';
import { setCsrfToken } from './request.ts';
import { answerOf, matching, once, visitation } from './services.ts';

interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

/** Answers every request with `body`, and gives what was sent. */
function answering(body: unknown, status = 200): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push({ path, init });
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

describe('the typed client of a service', () => {
  it('asks by the path and the query of the route, and gives what it answers', async () => {
    const sent = answering({ items: [], cursor: null });
    const asked = matching.companies[':companyId'].placements.$get({
      param: { scope: 'P-odsherred', companyId: '12345678' },
      query: { limit: '100', cursor: undefined },
    });
    expect(await answerOf(asked)).toEqual({ items: [], cursor: null });
    expect(sent[0]?.path).toBe('/api/matching/P-odsherred/companies/12345678/placements?limit=100');
  });

  it('sends a change with the session’s token and the submission’s own key', async () => {
    setCsrfToken('token-1');
    const sent = answering({ candidateId: 'can-1', version: 4 });
    const param = { scope: '0265', candidateId: 'can-1' };
    const again = visitation.candidates[':candidateId']['message-again'].$post(
      { param, json: { version: 3 } },
      once('key-1'),
    );
    expect(await answerOf(again)).toMatchObject({ version: 4 });
    const headers = new Headers(sent[0]?.init.headers);
    expect(headers.get('x-csrf-token')).toBe('token-1');
    expect(headers.get('idempotency-key')).toBe('key-1');
    expect(sent[0]?.init.body).toBe('{"version":3}');
  });

  it('throws the problem that the service tells', async () => {
    answering({ code: 'stale-version', title: 'Rettet imens' }, 409);
    const asked = visitation.candidates[':candidateId'].$get({ param: { scope: '0265', candidateId: 'can-1' } });
    const thrown = await answerOf(asked).catch((problem: unknown) => problem);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ status: 409, code: 'stale-version' });
  });
});
