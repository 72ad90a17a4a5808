import { beforeAll, describe, expect, test } from 'vitest';
import { serviceNames } from '#infra/service-entries.ts';
import { policy, type ActionName, type PolicyRow, type Relation } from '#shared/access/policy.ts';
import { roles, type Role } from '#shared/access/roles.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { aPartnership } from '#test/builders/call.ts';
import { testTable } from '#test/database.ts';
import {
  ask,
  callerOf,
  getsIn,
  home,
  namesOrganisation,
  neighbour,
  otherOrganisation,
  ownOrganisation,
  places,
  routesOf,
  self,
  type Route,
} from './ask-route.ts';
import { expectedLines, expectedReach, isOpen, namesEveryRole } from './expected-access.ts';
import { openServices, type OpenService } from './open-services.ts';

/**
 * Every route × every role, at home and next door, held against what `expected-access.ts` says by hand: who is allowed
 * gets past the door (whatever then is found or not), all others get a 403 problem, and nobody signed out gets in.
 */
let services: readonly OpenService[] = [];
let routes: readonly Route[] = [];
beforeAll(async () => {
  services = await openServices(await testTable());
  routes = services.flatMap(routesOf);
});

describe('every route and every role', () => {
  test('each route has exactly one row of policy, and each row a route', () => {
    expect(services.map(({ name }) => name)).toEqual(serviceNames);
    expect(routes.length).toBeGreaterThan(20);
    expect(services.flatMap(routesWithoutPolicy)).toEqual([]);
    const used = new Set(routes.map((route) => route.action));
    expect(Object.keys(policy).filter((action) => !used.has(action as ActionName))).toEqual([]);
    expect(new Set(Object.values(policy).map((row) => row.id)).size).toBe(Object.keys(policy).length);
  });

  test('each action has its expectations, and every role is named', () => {
    expect(namesEveryRole()).toBe(true);
    expect(expectedLines.map(({ action }) => action).toSorted()).toEqual(Object.keys(policy).toSorted());
    for (const { action, reachOf } of expectedLines) expect(reachOf.size, action).toBeGreaterThan(0);
  });

  test.each(roles)(
    '%s: gets in where the expectations say so and nowhere else',
    async (role) => {
      const told = await answersTo(role, routes);
      expect(told.wrong).toEqual([]);
      expect(told.refused).toBeGreaterThan(50);
      expect(told.letIn).toBeGreaterThan(0);
    },
    60_000,
  );

  test('nobody gets in signed out, but where whoever has the address may read', async () => {
    const closed = routes.filter(({ action }) => !isOpen(action));
    expect(closed.length).toBeGreaterThan(20);
    for (const route of closed)
      expect((await ask(route, home, undefined)).status, `${route.method} ${route.path}`).toBe(401);
  });

  test('what is open answers somebody signed out as it answers everybody', async () => {
    const open = routes.filter(({ action }) => isOpen(action));
    expect(open.length).toBeGreaterThan(0);
    for (const route of open) {
      const [, scope] = someoneExpected(route.action);
      const answers = await Promise.all([undefined, callerOf('team-leader')].map((who) => ask(route, scope, who)));
      const [stranger, leader] = await Promise.all(
        answers.map(async (answer) => [answer.status, codeIn(await answer.json())]),
      );
      expect(stranger, route.path).toEqual(leader);
      expect([401, 403], route.path).not.toContain(stranger?.[0]);
      const elsewhere = scope === home ? self : home;
      expect((await ask(route, elsewhere, undefined)).status, route.path).toBe(403);
    }
  });

  test('a neighbour’s caseworker is refused at every route of a municipality', async () => {
    const stranger = { ...callerOf('caseworker'), scope: neighbour };
    for (const route of routes.filter(({ action }) => expectedReach(action, 'caseworker') !== 'open-home'))
      expect((await ask(route, home, stranger)).status, `${route.method} ${route.path}`).toBe(403);
  });

  test('a change, or a read that acts, is refused without the session’s token; where no session acts, none is asked for', async () => {
    let checked = 0;
    for (const route of routes.filter(({ method, action }) => method !== 'GET' && !isOpen(action))) {
      const [role, scope] = someoneExpected(route.action);
      const answer = await ask(route, scope, callerOf(role), ownOrganisation, { 'x-csrf-token': 'another' });
      expect([answer.status, ((await answer.json()) as { code: string }).code], route.path).toEqual([
        403,
        'csrf-token-missing',
      ]);
      checked++;
    }
    expect(checked).toBeGreaterThan(10);
  });

  test('what is sent as anything but JSON is refused', async () => {
    const taking = routes.filter(({ method, action }) => method !== 'GET' && !takeNothing.includes(action));
    for (const route of taking) {
      const [role, scope] = someoneExpected(route.action);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
        const answer = await ask(route, scope, callerOf(role), ownOrganisation, { 'content-type': type });
        expect([answer.status, route.path, type]).toEqual([415, route.path, type]);
      }
    }
    expect(taking.length).toBeGreaterThan(10);
  });
});

describe('a row of policy that is wrong is found', () => {
  const company = (parameter: 'companyId' | 'cvr'): Relation => ({ relation: 'own-organisation', parameter });
  test.each<[string, ActionName, Role, Relation | undefined]>([
    ['one role too many', 'reveal-cpr', 'job-broker', 'own-municipality'],
    ['one role too few', 'change-owner', 'team-leader', undefined],
    ['any company instead of the own', 'list-company-people', 'buddy', 'own-partnership'],
    ['any company may be looked up', 'look-up-company', 'company-contact', 'own-partnership'],
    ['the wrong parameter of the path', 'register-opening', 'company-contact', company('cvr')],
    ['an organisation that no path names', 'list-municipalities', 'company-contact', company('companyId')],
    ['a list of all companies for one of them', 'list-companies', 'company-contact', 'own-partnership'],
  ])('%s: %s', async (_what, action, role, relation) => {
    const concerned = routes.filter((route) => route.action === action);
    expect((await answersTo(role, concerned)).wrong).toEqual([]);
    const rows = policy as unknown as Record<ActionName, PolicyRow>;
    const right = rows[action];
    rows[action] = { ...right, roles: { ...right.roles, [role]: relation } };
    try {
      expect((await answersTo(role, concerned)).wrong).not.toEqual([]);
    } finally {
      rows[action] = right;
    }
  });
});

/** How routes answer a role everywhere, and where that is not what is expected. */
async function answersTo(role: Role, asked: readonly Route[]) {
  const told = { letIn: 0, refused: 0, wrong: [] as string[] };
  const caller = callerOf(role);
  for (const route of asked) {
    const reach = expectedReach(route.action, role);
    for (const scope of places) {
      for (const organisation of namesOrganisation(route.path)
        ? [ownOrganisation, otherOrganisation]
        : [ownOrganisation]) {
        const answer = await ask(route, scope, caller, organisation);
        const expected = getsIn(reach, route, scope, organisation);
        if (expected) told.letIn++;
        else told.refused++;
        if (!isRight(answer, expected))
          told.wrong.push(`${role} ${route.method} ${route.path} in ${scope} of ${organisation}: ${answer.status}`);
      }
    }
  }
  return told;
}

function isRight(answer: Response, expected: boolean): boolean {
  if (expected) return answer.status !== 401 && answer.status !== 403 && answer.status < 500;
  return answer.status === 403 && answer.headers.get('content-type') === 'application/problem+json';
}

function codeIn(answer: unknown): unknown {
  return (answer as { code?: string }).code;
}

/** Routes that answer without a row of policy; the description of the API and the sign-in itself are for everybody. */
function routesWithoutPolicy(service: OpenService): string[] {
  const forEverybody = /openapi\.json$|^\/api\/access\/(sign-in|callback|session|session\/role|sign-out)$|\*/;
  const guarded = new Set(routesOf(service).map((route) => `${route.method} ${route.path}`));
  const all = service.api.routes
    .filter((route) => !forEverybody.test(route.path))
    .map((route) => `${route.method} ${route.path}`);
  return [...new Set(all)].filter((route) => !guarded.has(route));
}

/** Requests that are whole without a body. */
const takeNothing: readonly ActionName[] = [
  'reveal-cpr',
  'undo-decline',
  'forget-saved-course',
  'delete-search',
  'export-import-result',
];

const placeOf = {
  home,
  network: aPartnership,
  company: aPartnership,
  institution: aPartnership,
  self,
  'open-home': home,
  'open-network': aPartnership,
  'open-self': self,
} as const;

function someoneExpected(action: ActionName): [Role, Scope] {
  for (const role of roles) {
    const reach = expectedReach(action, role);
    if (reach !== '-') return [role, placeOf[reach]];
  }
  throw new Error(`nobody may ${action}`);
}
