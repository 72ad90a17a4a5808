import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Caller } from '#shared/access/caller.ts';
import { decide, type Permission } from '#shared/access/decide.ts';
import { policy, type ActionName } from '#shared/access/policy.ts';
import { newId } from '#shared/kernel/ids.ts';
import { parseScope, scopeKind, type PartnershipScope, type Scope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from './call.ts';
import type { GatewayEvent, House } from './http.ts';
import { Refused } from './problem.ts';

/** What a route is asked in. */
export type RouteContext = Parameters<MiddlewareHandler<House>>[0];

/** The call of whoever is signed in, where the policy lets them. */
export function identify(c: RouteContext, action: ActionName): Call {
  const caller = callerOf(c.env.event);
  if (!caller) throw new Refused({ code: 'not-signed-in' });
  const scope = scopeOf(c);
  return callOf(c, action, caller, scope, decide(caller, action, scope, c.req.param()));
}

/** The scope that the path names. */
export function scopeOf(c: RouteContext): Scope {
  const scope = parseScope(c.req.param('scope') ?? '');
  if (!scope) throw new Refused({ code: 'unknown-scope' });
  return scope;
}

/** The call that was permitted; refused where it was not. */
export function callOf(
  c: RouteContext,
  action: ActionName,
  caller: Caller,
  scope: Scope,
  permission: Permission,
): Call {
  if (!permission.granted) throw new Refused({ code: permission.because });
  const partnership = partnershipOf(scope, caller);
  return {
    caller,
    action,
    rule: { id: permission.ruleId, purpose: policy[action].purpose },
    scope,
    ...(partnership && { partnership }),
    now: instant(c.env.event.requestContext.timeEpoch),
    requestId: c.get('requestId'),
    language: c.get('language'),
    newId: (of) => newId(of, randomBytes),
  };
}

/** Who the authorizer said is calling, or undefined. */
export function callerOf(event: GatewayEvent): Caller | undefined {
  const session = event.requestContext.authorizer?.lambda?.session;
  return session && session !== 'none' ? (JSON.parse(session) as Caller) : undefined;
}

function partnershipOf(scope: Scope, caller: Caller): PartnershipScope | undefined {
  return scopeKind(scope) === 'municipality' ? caller.partnership : undefined;
}
