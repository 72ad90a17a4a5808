import { beforeAll, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { aCaller, aPartnership } from '#test/builders/call.ts';
import { requestAs } from '#test/builders/request.ts';
import {
  aConversation,
  anOffice,
  aProfile,
  aReferral,
  openVisitationOf,
  type AnOffice,
} from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { visitationApi } from './api.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const apiOf = () => visitationApi(openVisitationOf(table));
const post = (office: AnOffice, path: string, body: unknown, headers = {}) =>
  requestAs(apiOf(), office.caseworker, 'POST', `/api/visitation/${office.scope}${path}`, { body, headers });

describe('the routes of visitation', () => {
  test('what is wrong in a conversation is told field by field', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    const wrong = { ...aProfile({ hoursFrom: 20, hoursTo: 10, homePostalCode: '40' }) };
    const answer = await post(office, `/candidates/${candidateId}/conversations`, aConversation({ profile: wrong }));
    expect(answer.status).toBe(422);
    const problem = (await answer.json()) as { errors: { pointer: string; code: string; detail: string }[] };
    expect(problem.errors.map(({ pointer, code }) => [pointer, code])).toContainEqual([
      '/profile/homePostalCode',
      'not-a-postal-code',
    ]);
    const reversed = aConversation({ profile: aProfile({ hoursFrom: 20, hoursTo: 10 }) });
    const second = await post(office, `/candidates/${candidateId}/conversations`, reversed);
    expect(await second.json()).toMatchObject({ errors: [{ pointer: '/profile/hoursTo', code: 'hours-reversed' }] });
  });

  test('the same change sent again answers what it answered, and changes nothing', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => post(office, `/candidates/${candidateId}/conversations`, aConversation(), headers);
    const first = await send();
    const again = await send();
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect((await office.now(candidateId)).version).toBe(2);
  });

  test('a stale version is a problem in words', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const answer = await post(office, `/candidates/${candidateId}/card`, { version: 1, released: true });
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'stale-version' }]);
  });

  test('a closing of another sort says which', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const closing = { version: 2, reason: 'other', closedOn: '2026-11-23' };
    const answer = await post(office, `/candidates/${candidateId}/closed`, closing);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/note', code: 'missing' }] });
  });

  test('the CPR number is shown by its own step and kept in no answer that is repeated', async () => {
    const office = await anOffice(table);
    const { cpr } = aReferral();
    const { candidateId } = await office.referred({ cpr });
    const answer = await post(office, `/candidates/${candidateId}/reveal-cpr`, {});
    expect(await answer.json()).toEqual({ cpr });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('a telephone or an e-mail that reaches nobody is told at its field; what is pasted is stored in one form', async () => {
    const office = await anOffice(table);
    const wrong = { phone: '1      2', email: 'a@b.dk;' };
    const answer = await post(office, '/candidates', aReferral(wrong));
    expect(await answer.json()).toMatchObject({
      errors: [
        { pointer: '/phone', code: 'phone-too-short' },
        { pointer: '/email', code: 'email-ends-with-sign' },
      ],
    });
    const right = aReferral({ phone: '(+45) 22.33-44 55', email: 'Amina <amina@Borger.example>' });
    const { candidateId } = (await (await post(office, '/candidates', right)).json()) as { candidateId: string };
    expect(await office.now(candidateId)).toMatchObject({ phone: '+4522334455', email: 'amina@borger.example' });
  });

  test('two people may share one address', async () => {
    const office = await anOffice(table);
    const shared = { email: 'familien@borger.example' };
    const answers = [
      await post(office, '/candidates', aReferral(shared)),
      await post(office, '/candidates', aReferral(shared)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });

  test('a path that names nobody is a person we do not have', async () => {
    const office = await anOffice(table);
    const path = `/api/visitation/${office.scope}/candidates/can-1%23x`;
    expect((await requestAs(apiOf(), office.caseworker, 'GET', path)).status).toBe(404);
  });

  test('a company sees its own people alone, and staff see none by this door', async () => {
    const office = await anOffice(table);
    const contact = aCaller('buddy', aPartnership, { companyId: '41000007' as never });
    const path = (companyId: string) => `/api/visitation/${aPartnership}/companies/${companyId}/people`;
    expect((await requestAs(apiOf(), contact, 'GET', path('41000007'))).status).toBe(200);
    expect((await requestAs(apiOf(), contact, 'GET', path('41000015'))).status).toBe(403);
    expect((await requestAs(apiOf(), office.caseworker, 'GET', path('41000007'))).status).toBe(403);
  });

  test('names are asked for a hundred at a time at most', async () => {
    const office = await anOffice(table);
    const ids = Array.from({ length: 101 }, () => 'can-00000000000000000000');
    const answer = await post(office, '/candidates/names', { ids });
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: [{ pointer: '/ids', code: 'too-many' }] },
    ]);
  });
});
