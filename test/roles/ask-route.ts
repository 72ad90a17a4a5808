import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import { companyRoles, institutionRoles, type Role } from '#shared/access/roles.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { citizenScope, municipalityCode, partnershipScope, scopeKind, type Scope } from '#shared/kernel/scope.ts';
import { aCaller, aPartnership } from '#test/builders/call.ts';
import { requestAs } from '#test/builders/request.ts';
import type { Reach } from './expected-access.ts';
import type { OpenService } from './open-services.ts';

/** A route that a row of policy guards. */
export type Route = {
  readonly service: OpenService;
  readonly method: string;
  readonly path: string;
  readonly action: ActionName;
};

/** Where everybody of these tests belongs, and where nobody does. */
export const home = municipalityCode('0265');
export const neighbour = municipalityCode('0530');
export const self = citizenScope('C-00000000000000000000');
export const ownOrganisation = '41000007' as CompanyId;
export const otherOrganisation = '41000015' as CompanyId;
const strangeScopes = [neighbour, partnershipScope('P-other'), citizenScope('C-11111111111111111111')] as const;
export const places: readonly Scope[] = [home, aPartnership, self, ...strangeScopes];

export function routesOf(service: OpenService): Route[] {
  return service.api.routes.flatMap((route) => {
    const { action } = route.handler as { action?: ActionName };
    return action ? [{ service, method: route.method, path: route.path, action }] : [];
  });
}

/** Somebody in this role, at home. */
export function callerOf(role: Role): Caller {
  if (role === 'candidate') return aCaller(role, self, { partnership: undefined });
  if (role === 'secretariat') return aCaller(role, aPartnership);
  if (isOneOf(companyRoles, role)) return aCaller(role, aPartnership, { companyId: ownOrganisation });
  if (isOneOf(institutionRoles, role)) return aCaller(role, aPartnership, { institutionId: ownOrganisation });
  return aCaller(role, home);
}

/** Whether a path names an organisation, whatever the policy says of it. */
export function namesOrganisation(path: string): boolean {
  return /:(companyId|cvr|institutionId)\b/.test(path);
}

/** Whether somebody who reaches so far gets in here. */
export function getsIn(reach: Reach, route: Route, scope: Scope, organisation: string): boolean {
  switch (reach) {
    case '-':
      return false;
    case 'home':
      return scope === home;
    case 'network':
      return scope === aPartnership;
    case 'self':
      return scope === self;
    case 'open-home':
      return scopeKind(scope) === 'municipality';
    case 'open-network':
      return scopeKind(scope) === 'partnership';
    case 'open-self':
      return scopeKind(scope) === 'citizen';
    case 'company':
      return scope === aPartnership && /:(companyId|cvr)\b/.test(route.path) && organisation === ownOrganisation;
    case 'institution':
      return scope === aPartnership && /:institutionId\b/.test(route.path) && organisation === ownOrganisation;
  }
}

const none = '0'.repeat(20);

/** Asks a route about nobody in particular: whoever is let in finds nothing there. */
export function ask(
  route: Route,
  scope: Scope,
  caller: Caller | undefined,
  organisation: string = ownOrganisation,
  headers: Record<string, string> = {},
): Promise<Response> {
  const path = route.path
    .replace(':scope', scope)
    .replace(/:(companyId|cvr|institutionId)\b/g, organisation)
    .replace(':candidateId', `can-${none}`)
    .replace(':openingId', `opn-${none}`)
    .replace(':placementId', `pla-${none}`)
    .replace(':meetingId', `mee-${none}`)
    .replace(':buddyId', `bud-${none}`)
    .replace(':certificateId', `cer-${none}`)
    .replace(':shareId', `shr-${none}`)
    .replace(':noteId', `nte-${none}`)
    .replace(':attachmentId', `att-${none}`)
    .replace(':jobId', `job-${none}`)
    .replace(':conversationId', `con-${none}`)
    .replace(':answerId', `ans-${none}`)
    .replace(':recipientId', `per-${none}`);
  return requestAs(route.service.api, caller, route.method, path, {
    headers,
    ...(route.method !== 'GET' && { body: {} }),
  });
}

function isOneOf(some: readonly Role[], role: Role): boolean {
  return some.includes(role);
}
