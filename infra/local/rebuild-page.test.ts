import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuildPage } from './rebuild-page.ts';

const invoked: { name: string; event: unknown }[] = [];
const lambda = { id: 'Rebuild', type: 'AWS::Lambda::Function' };
const template = {
  ofType: () => [lambda],
  properties: () => ({ Description: 'access on-rebuild. When it fails: nothing is told again.' }),
  name: () => 'the-rebuild-function',
};
const functions = {
  invoke: async (name: string, event: unknown) => {
    invoked.push({ name, event });
    return { refused: 'never-asked' };
  },
};
const clock = { now: () => Date.parse('2031-05-03T10:00:00Z') };

let address: string;
const page = rebuildPage({ template, functions, clock, origin: 'http://localhost:8080' } as never);
const server = createServer((incoming, answer) => void page(incoming, answer));
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/local/rebuild`;
});
afterAll(() => server.close());

const post = (body: string, headers: Record<string, string> = {}) => fetch(address, { method: 'POST', body, headers });

describe('the local rebuild', () => {
  test('invokes the house’s own function, up to the month of the house’s clock, and gives its answer', async () => {
    const answer = await post('{"service":"insight","scope":"0265"}');
    expect(await answer.json()).toEqual({ refused: 'never-asked' });
    expect(invoked).toEqual([
      { name: 'the-rebuild-function', event: { upTo: '2031-05', service: 'insight', scope: '0265' } },
    ]);
  });

  test.each([
    ['another site’s page', 403, '{"service":"insight"}', { origin: 'https://elsewhere.example' }],
    ['no JSON', 400, 'insight', {}],
    ['no object', 400, '"insight"', {}],
  ])('%s is refused', async (_what, status, body, headers) => {
    const before = invoked.length;
    expect((await post(body, headers)).status).toBe(status);
    expect(invoked).toHaveLength(before);
  });
});
