import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRegistration } from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { companyRegisterAt } from './company-register.ts';

const known = aCvr();
const answers = new Map<string, readonly [status: number, body: string]>();
const register = createServer((request, response) => {
  const [status, body] = answers.get(request.url ?? '') ?? [404, '{}'];
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
});

beforeAll(() => new Promise<void>((resolve) => register.listen(0, '127.0.0.1', resolve)));
afterAll(() => register.close());

const ask = (path = '/') => {
  const { port } = register.address() as AddressInfo;
  return companyRegisterAt(`http://127.0.0.1:${port}${path}`)(known);
};

describe('the company register', () => {
  test('gives a company it knows', async () => {
    answers.set(`/cvr/${known}`, [200, JSON.stringify({ ...aRegistration(known), employees: 7 })]);
    expect(await ask()).toEqual({ ok: true, value: aRegistration(known) });
  });

  test('does not know it', async () => {
    expect(await ask('/elsewhere')).toMatchObject({ refusal: { code: 'company-not-in-register' } });
  });

  test.each([
    ['fails', 500, '{}'],
    ['answers what is no company', 200, '{"cvr":1}'],
    ['answers no JSON', 200, 'tak'],
  ])('%s: it is not answering', async (_about, status, body) => {
    answers.set(`/cvr/${known}`, [status, body]);
    expect(await ask()).toMatchObject({ refusal: { code: 'register-not-answering' } });
  });

  test('is not there: it is not answering', async () => {
    const gone = companyRegisterAt('http://127.0.0.1:1');
    expect(await gone(known)).toMatchObject({ refusal: { code: 'register-not-answering' } });
  });
});
