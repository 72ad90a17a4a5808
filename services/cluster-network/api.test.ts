import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  aBuddy,
  aCompanyCaller,
  aJobBroker,
  aJoinedCompany,
  aMembership,
  aNetwork,
  anOpening,
  eventsOf,
  type TestNetwork,
} from '#test/builders/cluster-network.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { clusterNetworkApi } from './api.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type Answer = { readonly status: number; readonly body: Record<string, never> };

async function aCompanyOnline() {
  const network = await aNetwork(table);
  const company = await aJoinedCompany(network);
  const ask = asking(network);
  return { network, ...company, ask, own: `/companies/${company.companyId}` };
}

function asking(network: TestNetwork) {
  const api = clusterNetworkApi(() => network);
  return async (...[caller, method, path, more]: Asked): Promise<Answer> => {
    const answer = await requestAs(api, caller, method, `/api/cluster-network/${network.scope}${path}`, more);
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  };
}
type Asked = [
  caller: Parameters<typeof requestAs>[1],
  method: string,
  path: string,
  more?: Parameters<typeof requestAs>[4],
];

describe('the cluster network over HTTP', () => {
  test('a company’s day: look up, join, name a buddy, offer a place, change, pause, reopen, close', async () => {
    const network = await aNetwork(table);
    const ask = asking(network);
    const membership = aMembership();
    const contact = aCompanyCaller(network, 'company-contact', membership.cvr);
    const own = `/companies/${membership.cvr}`;
    expect((await ask(contact, 'GET', `/companies/register/${membership.cvr}`)).status).toBe(200);
    expect((await ask(contact, 'POST', `${own}/membership`, { body: membership })).status).toBe(201);
    const { buddyId } = (await ask(contact, 'POST', `${own}/buddies`, { body: aBuddy() })).body;
    const facts = { ...anOpening(), buddyId };
    const { openingId } = (await ask(contact, 'POST', `${own}/openings`, { body: facts })).body;
    const opening = `${own}/openings/${openingId}`;
    const states: unknown[] = [];
    states.push((await ask(contact, 'PUT', opening, { body: { ...facts, version: 1 } })).body);
    for (const [place, action] of ['pause', 'reopen', 'close'].entries())
      states.push((await ask(contact, 'POST', `${opening}/${action}`, { body: { version: place + 2 } })).body);
    expect(states).toEqual([
      { openingId, version: 2, state: 'open' },
      { openingId, version: 3, state: 'paused' },
      { openingId, version: 4, state: 'open' },
      { openingId, version: 5, state: 'closed' },
    ]);
    expect((await ask(contact, 'GET', opening)).body).toMatchObject({ state: 'closed', placesFree: 2 });
    expect((await ask(contact, 'GET', own)).body).toMatchObject({ buddies: [{ buddyId }] });
    expect((await ask(contact, 'GET', `${own}/openings?limit=1`)).body).toMatchObject({ items: [{ openingId }] });
  });

  test('a contact and a buddy are let in to their own company; a buddy changes nothing', async () => {
    const { network, ask, companyId, own } = await aCompanyOnline();
    const other = await aJoinedCompany(network);
    const buddy = aCompanyCaller(network, 'buddy', companyId);
    expect((await ask(buddy, 'GET', own)).status).toBe(200);
    expect((await ask(buddy, 'POST', `${own}/buddies`, { body: aBuddy() })).body).toMatchObject({
      code: 'role-may-not',
    });
    for (const path of [`/companies/${other.companyId}`, `/companies/${other.companyId}/openings`]) {
      expect((await ask(buddy, 'GET', path)).body).toMatchObject({ code: 'not-your-scope' });
    }
    for (const path of ['/companies', '/openings']) expect((await ask(buddy, 'GET', path)).status).toBe(403);
  });

  test('a contact asks the register about the own company and joins no other; staff type the number as they like', async () => {
    const network = await aNetwork(table);
    const ask = asking(network);
    const { cvr } = aMembership();
    const contact = aCompanyCaller(network, 'company-contact', aMembership().cvr);
    const answers = await Promise.all([
      ask(contact, 'GET', `/companies/register/${cvr}`),
      ask(contact, 'POST', `/companies/${cvr}/membership`, { body: aMembership() }),
    ]);
    expect(answers.map(({ body }) => body['code'])).toEqual(['not-your-scope', 'not-your-scope']);
    const typed = `/companies/${encodeURIComponent(`${cvr.slice(0, 2)} ${cvr.slice(2)}`)}/membership`;
    expect((await ask(aJobBroker(network), 'POST', typed, { body: aMembership() })).body).toEqual({
      companyId: cvr,
      version: 1,
    });
  });

  test('a path’s id that cannot be one is not there, and no fault', async () => {
    const { network, ask, own, companyId } = await aCompanyOnline();
    const broker = aJobBroker(network);
    const version = { body: { version: 1 } };
    const asked = [
      ...['a%23b', '12345678', 'register'].map((odd) => ask(broker, 'GET', `/companies/${odd}`)),
      ask(broker, 'GET', `/companies/a%23b/openings`),
      ask(broker, 'GET', `${own}/openings/a%23b`),
      ask(broker, 'GET', `/companies/a%23b/openings/opn-00000000000000000000`),
      ask(broker, 'POST', `${own}/openings/${companyId}/pause`, version),
      ask(broker, 'POST', `${own}/buddies/bud-%23/withdraw`, version),
      ask(broker, 'GET', '/companies/register/12345678'),
      ask(broker, 'POST', '/companies/1234567/membership', { body: aMembership() }),
    ];
    expect((await Promise.all(asked)).map(({ status, body }) => `${status} ${body['code']}`)).toEqual([
      ...Array.from({ length: 4 }, () => '404 company-not-found'),
      ...Array.from({ length: 3 }, () => '404 opening-not-found'),
      '404 buddy-not-found',
      ...Array.from({ length: 2 }, () => '422 cvr-not-valid'),
    ]);
  });

  test('a buddy that cannot be one is refused at its field', async () => {
    const { ask, own, contact } = await aCompanyOnline();
    const refused = await Promise.all(
      [{ buddyId: 'bud-#' }, { buddyId: '' }, { buddyId: undefined }].map((named) =>
        ask(contact, 'POST', `${own}/openings`, { body: { ...anOpening(), ...named } }),
      ),
    );
    expect(refused.map(({ body }) => body['errors'])).toMatchObject([
      [{ pointer: '/buddyId', code: 'not-an-id' }],
      [{ pointer: '/buddyId', code: 'missing' }],
      [{ pointer: '/buddyId', code: 'missing' }],
    ]);
  });

  test('staff look across the network; those of another partnership do not', async () => {
    const { network, ask, companyId, own } = await aCompanyOnline();
    const broker = aJobBroker(network);
    expect((await ask(broker, 'GET', '/companies')).body).toMatchObject({ items: [{ companyId }], cursor: null });
    expect((await ask(broker, 'GET', '/openings')).body).toMatchObject({ items: [], cursor: null });
    expect((await ask(broker, 'POST', '/companies/search', { body: { text: companyId } })).body).toMatchObject({
      items: [{ companyId }],
    });
    const stranger = aJobBroker(await aNetwork(table));
    expect((await ask(stranger, 'GET', own)).body).toMatchObject({ code: 'not-your-scope' });
  });

  test('what is wrong is told field by field, in the reader’s language', async () => {
    const { ask, contact, own, buddyId } = await aCompanyOnline();
    const wrong = { ...anOpening({ buddyId }), hoursFrom: 9, hoursTo: 4, startsAt: '7', places: 0, offeredTo: 'all' };
    const answer = await ask(contact, 'POST', `${own}/openings`, { body: wrong });
    expect(answer.status).toBe(422);
    const errors = (answer.body['errors'] ?? []) as { pointer: string; code: string; detail: string }[];
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['/startsAt', 'not-a-clock-time'],
        ['/places', 'too-low'],
        ['/offeredTo', 'not-valid'],
      ]),
    );
    const reversed = { ...anOpening({ buddyId }), hoursFrom: 9, hoursTo: 4, version: 1 };
    const none = `${own}/openings/opn-00000000000000000000`;
    expect((await ask(contact, 'PUT', none, { body: reversed })).body).toMatchObject({
      errors: [{ pointer: '/hoursTo', code: 'hours-reversed' }],
    });
    const joining = { ...aMembership(), contact: { name: '', email: 'x', phone: '1' } };
    const joined = await ask(contact, 'POST', `${own}/membership`, {
      body: joining,
      headers: { 'accept-language': 'en' },
    });
    expect((joined.body['errors'] as unknown as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/contact/name',
      '/contact/email',
      '/contact/phone',
    ]);
  });

  test('a command sent again is answered again and done once', async () => {
    const { network, ask, contact, companyId, own, membership } = await aCompanyOnline();
    const { cvr: _cvr, ...profile } = membership;
    const change = { body: { ...profile, version: 1 }, headers: { 'idempotency-key': randomUUID() } };
    const first = await ask(contact, 'PUT', own, change);
    expect(first).toEqual({ status: 200, body: { companyId, version: 2 } });
    expect(await ask(contact, 'PUT', own, change)).toEqual(first);
    expect(await eventsOf(network, 'CompanyChanged')).toHaveLength(1);
    const reused = { ...change, body: { ...change.body, kind: 'public' } };
    expect((await ask(contact, 'PUT', own, reused)).body).toMatchObject({ code: 'idempotency-key-reused' });
    expect((await ask(contact, 'PUT', own, { body: change.body })).body).toMatchObject({ code: 'stale-version' });
  });
});
