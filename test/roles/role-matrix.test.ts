import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#shared/access/caller.ts';
import { decide } from '#shared/access/decide.ts';
import { policy, type ActionName } from '#shared/access/policy.ts';
import { roles, type Role } from '#shared/access/roles.ts';
import { citizenScope, municipalityCode, partnershipScope, type Scope } from '#shared/kernel/scope.ts';
import { aCaller, aPartnership } from '#test/builders/call.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable } from '#test/database.ts';
import { openServices, type OpenService } from './open-services.ts';

/**
 * Every route × every role, at home and next door. What the table of policy says is what the routes do: allowed ones
 * get past the door (whatever then is found or not), all others get a 403 problem, and nobody signed out gets in.
 */
const ownMunicipality = municipalityCode('0265');
const neighbour = municipalityCode('0530');
const otherPartnership = partnershipScope('P-other');
const self = citizenScope('C-00000000000000000000');
const otherCitizen = citizenScope('C-11111111111111111111');
const ownCompany = '41000007';
const otherCompany = '41000015';
const places: readonly Scope[] = [ownMunicipality, neighbour, aPartnership, otherPartnership, self, otherCitizen];

type Route = { readonly service: string; readonly method: string; readonly path: string; readonly action: ActionName };

let services: readonly OpenService[] = [];
beforeAll(async () => {
  services = await openServices(await testTable());
});

describe('every route and every role', () => {
  test('each route has exactly one row of policy, and each row a route', () => {
    const routes = services.flatMap(routesOf);
    expect(services.length).toBe(6);
    expect(routes.length).toBeGreaterThan(20);
    expect(services.flatMap(routesWithoutPolicy)).toEqual([]);
    const used = new Set(routes.map((route) => route.action));
    expect(Object.keys(policy).filter((action) => !used.has(action as ActionName))).toEqual([]);
    expect(new Set(Object.values(policy).map((row) => row.id)).size).toBe(Object.keys(policy).length);
  });

  test.each(roles)(
    '%s: gets in where the table says so and nowhere else',
    async (role) => {
      let allowed = 0;
      let refused = 0;
      for (const service of services) {
        for (const route of routesOf(service)) {
          for (const scope of places) {
            for (const companyId of route.path.includes(':companyId') ? [ownCompany, otherCompany] : [ownCompany]) {
              const caller = callerOf(role);
              const granted = decide(caller, route.action, scope, companyId).granted;
              const answer = await ask(service, route, scope, caller, companyId);
              const where = `${role} ${route.method} ${route.path} in ${scope}`;
              if (granted) expect([401, 403], where).not.toContain(answer.status);
              else expect(answer.status, where).toBe(403);
              if (!granted) expect(answer.headers.get('content-type'), where).toBe('application/problem+json');
              if (granted) allowed++;
              else refused++;
            }
          }
        }
      }
      expect(refused).toBeGreaterThan(50);
      if (role !== 'candidate' && role !== 'secretariat') expect(allowed).toBeGreaterThan(0);
    },
    60_000,
  );

  test('nobody gets in signed out', async () => {
    for (const service of services)
      for (const route of routesOf(service)) {
        const answer = await ask(service, route, ownMunicipality, undefined, ownCompany);
        expect(answer.status, `${route.method} ${route.path}`).toBe(401);
      }
  });

  test('a neighbour’s caseworker is refused at every route of a municipality', async () => {
    const stranger = { ...callerOf('caseworker'), scope: neighbour };
    for (const service of services)
      for (const route of routesOf(service)) {
        const answer = await ask(service, route, ownMunicipality, stranger, ownCompany);
        expect(answer.status, `${route.method} ${route.path}`).toBe(403);
      }
  });

  test('a change without the session’s token is refused', async () => {
    let checked = 0;
    for (const service of services)
      for (const route of routesOf(service).filter((each) => commandNames(service).has(each.action))) {
        const [role, scope] = someoneAllowed(route.action);
        const answer = await ask(service, route, scope, callerOf(role), ownCompany, { 'x-csrf-token': 'another' });
        expect([answer.status, ((await answer.json()) as { code: string }).code], route.path).toEqual([
          403,
          'csrf-token-missing',
        ]);
        checked++;
      }
    expect(checked).toBeGreaterThan(10);
  });
});

function routesOf(service: OpenService): Route[] {
  return service.api.routes.flatMap((route) => {
    const { action } = route.handler as { action?: ActionName };
    return action ? [{ service: service.name, method: route.method, path: route.path, action }] : [];
  });
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

function commandNames(service: OpenService): Set<ActionName> {
  return new Set(
    service.api.routes.flatMap((route) => {
      const { action, changes } = route.handler as { action?: ActionName; changes?: boolean };
      return action && changes ? [action] : [];
    }),
  );
}

function callerOf(role: Role): Caller {
  if (role === 'candidate') return aCaller(role, self, { partnership: undefined });
  if (role === 'secretariat') return aCaller(role, aPartnership);
  if (role === 'company-contact' || role === 'buddy')
    return aCaller(role, aPartnership, { companyId: ownCompany as Caller['companyId'] });
  return aCaller(role, ownMunicipality);
}

function someoneAllowed(action: ActionName): [Role, Scope] {
  for (const role of roles)
    for (const scope of places) if (decide(callerOf(role), action, scope, ownCompany).granted) return [role, scope];
  throw new Error(`nobody may ${action}`);
}

function ask(
  service: OpenService,
  route: Route,
  scope: Scope,
  caller: Caller | undefined,
  companyId: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const path = route.path
    .replace(':scope', scope)
    .replace(':companyId', companyId)
    .replace(/:candidateId/, `can-${'0'.repeat(20)}`)
    .replace(/:openingId/, `opn-${'0'.repeat(20)}`)
    .replace(/:placementId/, `pla-${'0'.repeat(20)}`)
    .replace(/:meetingId/, `mee-${'0'.repeat(20)}`)
    .replace(/:buddyId/, `bud-${'0'.repeat(20)}`)
    .replace(/:recipientId/, `per-${'0'.repeat(20)}`)
    .replace(/:cvr/, companyId);
  return requestAs(service.api, caller, route.method, path, { headers, ...(route.method !== 'GET' && { body: {} }) });
}
