import { beforeAll, describe, expect, it } from 'vitest';
import { testTable } from '#test/database.ts';
import { accessPolicy } from '#shared/access/policy/access-policy.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import {
  jar,
  post,
  signIn,
  testDependencies,
  type Jar,
  type TestDependencies,
} from '#test/builders/access-dependencies.ts';
import { caseworker, citizen, contact, groups, leaderToo, secretariat } from '#test/builders/access-people.ts';

let dependencies: TestDependencies;
const browsers: Record<string, Jar> = {};
const outbox = async (scope: Parameters<TestDependencies['access']['open']>[0]) => {
  const rows = await dependencies.access.open(scope).list({ kind: outboxRow, of: ['2026-11'], limit: 100 });
  return rows.items.map(({ event }) => JSON.parse(event));
};

beforeAll(async () => {
  dependencies = await testDependencies(await testTable());
  browsers['secretariat'] = (await signIn(dependencies, secretariat)).browser;
});
const of = (who: string): Jar => browsers[who] as Jar;

describe('a partnership', () => {
  it('takes no municipality before it is formed', async () => {
    const answer = await post(dependencies, of('secretariat'), '/api/access/P-test/municipalities', {
      code: '0265',
      ...groups,
    });
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'partnership-not-formed']);
  });

  it('is formed once, and told', async () => {
    const path = '/api/access/P-test/partnership';
    const key = { 'idempotency-key': 'forming-it-once' };
    const answers = [];
    for (const more of [key, key, {}])
      answers.push(await post(dependencies, of('secretariat'), path, { name: 'Prøve' }, more));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 409]);
    expect(await answers[1]?.json()).toEqual({ id: 'P-test', name: 'Prøve' });
    const told = await outbox(partnershipScope('P-test'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ type: 'PartnershipFormed', scope: 'P-test', facts: { name: 'Prøve' } });
  });

  it('takes a municipality in, and tells it in the municipality’s own scope', async () => {
    const answer = await post(dependencies, of('secretariat'), '/api/access/P-test/municipalities', {
      code: '0265',
      ...groups,
    });
    expect(answer.status).toBe(201);
    const [told] = await outbox(municipalityCode('0265'));
    const facts = { code: '0265', name: 'Roskilde', partnership: 'P-test', ...groups };
    expect(told).toMatchObject({ type: 'MunicipalityJoined', scope: '0265', partnership: 'P-test', facts });
  });

  it('takes no municipality twice, neither its own nor another partnership’s', async () => {
    const other = (await signIn(dependencies, { ...secretariat, sub: 'other', partnership: 'P-other' })).browser;
    await post(dependencies, other, '/api/access/P-other/partnership', { name: 'Et andet' });
    for (const [browser, scope] of [
      [of('secretariat'), 'P-test'],
      [other, 'P-other'],
    ] as const) {
      const answer = await post(dependencies, browser, `/api/access/${scope}/municipalities`, {
        code: '0265',
        ...groups,
      });
      expect([answer.status, (await answer.json()).title]).toEqual([
        409,
        'Roskilde Kommune er allerede med i et partnerskab.',
      ]);
    }
  });

  it.each([
    ['no such municipality', { code: '0001', ...groups }, '/code'],
    ['no code', groups, '/code'],
    ['no group', { code: '0530', ...groups, targetGroups: [] }, '/targetGroups'],
    [
      'a group id with a separator',
      { code: '0530', ...groups, visitationGroups: [{ id: 'a#b', name: { da: 'a', en: 'a' } }] },
      '/visitationGroups/0/id',
    ],
    [
      'a report column with a separator',
      { code: '0530', ...groups, targetGroups: [{ ...groups.targetGroups[0], reportColumn: 'a#b' }] },
      '/targetGroups/0/reportColumn',
    ],
  ])('says what is wrong with %s', async (_what, asked, pointer) => {
    const answer = await post(dependencies, of('secretariat'), '/api/access/P-test/municipalities', asked);
    expect([answer.status, (await answer.json()).errors?.[0]?.pointer]).toEqual([422, pointer]);
  });
});

describe('who may do what', () => {
  beforeAll(async () => {
    browsers['caseworker'] = (await signIn(dependencies, caseworker)).browser;
    browsers['company-contact'] = (await signIn(dependencies, contact)).browser;
    browsers['buddy'] = (await signIn(dependencies, { ...contact, sub: 'buddy', privileges: ['buddy'] })).browser;
    for (const role of ['company-contact', 'buddy']) {
      const chosen = await post(dependencies, of(role), '/api/access/session/role', {
        key: `${role}@P-test@${contact.cvr}`,
      });
      expect(chosen.status).toBe(200);
    }
    browsers['candidate'] = (await signIn(dependencies, citizen)).browser;
    for (const role of ['job-broker', 'network-coordinator', 'team-leader']) {
      browsers[role] = (
        await signIn(dependencies, { ...caseworker, sub: role, name: `Ansat ${role}`, roles: [role] })
      ).browser;
    }
  });
  const routes = [
    ['form-partnership', 'POST', '/P-test/partnership'],
    ['join-municipality', 'POST', '/P-test/municipalities'],
    ['list-municipalities', 'GET', '/P-test/municipalities'],
    ['read-settings', 'GET', '/0265/settings'],
    ['list-staff', 'GET', '/0265/staff'],
  ] as const;
  const staff = ['caseworker', 'job-broker', 'network-coordinator', 'team-leader'];
  const everybody = [...staff, 'company-contact', 'buddy', 'candidate', 'secretariat'];
  const call = (method: string, browser: Jar, path: string) =>
    method === 'POST'
      ? post(dependencies, browser, `/api/access${path}`, {})
      : dependencies.request(browser, `/api/access${path}`);

  it.each(routes)('%s: every role, allowed or refused as the policy says', async (action, method, path) => {
    for (const role of everybody) {
      const { status } = await call(method, of(role), path);
      expect([role, status !== 403], action).toEqual([role, role in accessPolicy[action].roles]);
    }
  });

  it.each(routes)('%s: nobody who is not signed in, and nobody of another place', async (_action, method, path) => {
    expect((await call(method, jar(), path)).status).toBe(401);
    const elsewhere = path.replace('P-test', 'P-other').replace('0265', '0530');
    for (const role of everybody) {
      expect([role, (await call(method, of(role), elsewhere)).status]).toEqual([role, 403]);
    }
  });

  it('lets a citizen see the own list, and nobody else', async () => {
    const { roles } = await (await dependencies.request(of('candidate'), '/api/access/session')).json();
    const path = `/api/access/${roles[0].scope}/viewings`;
    for (const role of everybody) {
      expect([role, (await dependencies.request(of(role), path)).status]).toEqual([
        role,
        role === 'candidate' ? 200 : 403,
      ]);
    }
    const foreign = await dependencies.request(of('candidate'), `/api/access/C-${'0'.repeat(20)}/viewings`);
    expect((await foreign.json()).code).toBe('not-your-scope');
  });
});

describe('the directory', () => {
  it('tells the groups of a municipality', async () => {
    const answer = await dependencies.request(of('caseworker'), '/api/access/0265/settings');
    expect(await answer.json()).toEqual({ code: '0265', name: 'Roskilde', partnership: 'P-test', ...groups });
  });

  it('tells the municipalities of the partnership', async () => {
    const answer = await dependencies.request(of('company-contact'), '/api/access/P-test/municipalities');
    expect(await answer.json()).toEqual({ items: [{ code: '0265', name: 'Roskilde' }], cursor: null });
  });

  it('lists the staff by name, page by page, without addresses', async () => {
    await signIn(dependencies, leaderToo);
    const names: string[] = [];
    let cursor: string | null = '';
    do {
      const path: string = `/api/access/0265/staff?limit=2${cursor && `&cursor=${cursor}`}`;
      const page = await (await dependencies.request(of('caseworker'), path)).json();
      expect(JSON.stringify(page)).not.toContain('@roskilde');
      names.push(...page.items.map(({ name }: { name: string }) => name));
      cursor = page.cursor;
    } while (cursor);
    expect(names).toEqual([
      'Ansat job-broker',
      'Ansat network-coordinator',
      'Ansat team-leader',
      'Bo Dam',
      'Mette Holm',
    ]);
  });

  it('forgets a member who comes back from another municipality', async () => {
    const moved = { ...leaderToo, municipality: '0530' };
    await signIn(dependencies, moved);
    const page = await (await dependencies.request(of('caseworker'), '/api/access/0265/staff')).json();
    expect(page.items.map(({ name }: { name: string }) => name)).not.toContain('Bo Dam');
  });

  it('tells the other services who works in a municipality, in which roles, once per change and until they leave', async () => {
    const roles = ['caseworker'];
    const eva = { ...caseworker, sub: 'roskilde-eva', name: 'Eva Ny' };
    for (const claims of [
      eva,
      eva,
      { ...eva, roles: ['caseworker', 'team-leader'] },
      { ...eva, municipality: '0530' },
    ]) {
      dependencies.wall.nowMs += 1;
      await signIn(dependencies, claims);
    }
    const told = (await outbox(municipalityCode('0265'))).filter(({ type }) => type === 'StaffRolesChanged');
    const { personId } = told.at(-1).facts;
    const hers = told.filter((event) => event.aggregate === personId);
    const facts = [roles, ['caseworker', 'team-leader'], []].map((hasNow) => ({ personId, roles: hasNow }));
    expect(hers.map((event) => event.facts)).toEqual(facts);
    expect(hers.map((event) => event.version)).toEqual(hers.map((event) => event.version).toSorted());
    expect(hers[0]).toMatchObject({ scope: '0265', partnership: 'P-test', version: dependencies.wall.nowMs - 3 });
    expect(JSON.stringify(told)).not.toContain('Eva');
  });

  it('refuses a cursor that somebody wrote', async () => {
    const answer = await dependencies.request(of('caseworker'), '/api/access/0265/staff?cursor=e30.x');
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'cursor-not-valid']);
  });
});
