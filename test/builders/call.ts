import { randomBytes, randomUUID } from 'node:crypto';
import type { Caller } from '#shared/access/caller.ts';
import { policy, type ActionName } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import { newId } from '#shared/kernel/ids.ts';
import { partnershipScope, scopeKind, type Scope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';

export const aPartnership = partnershipScope('P-test');

/** A caller of a role in a scope; staff of the test partnership where nothing else is said. */
export function aCaller(role: Role, scope: Scope, more: Partial<Caller> = {}): Caller {
  return {
    personId: newId('person', randomBytes),
    name: 'Test Testesen',
    role,
    scope,
    partnership: aPartnership,
    csrf: 'csrf-token',
    ...more,
  };
}

/** A command by a caller: a fresh idempotency key each time. */
export function aCall(action: ActionName, caller: Caller, more: Partial<Call> = {}): Call {
  return {
    caller,
    action,
    rule: { id: policy[action].id, purpose: policy[action].purpose },
    scope: caller.scope,
    ...(scopeKind(caller.scope) === 'municipality' && { partnership: aPartnership }),
    now: instant('2026-11-23T09:00:00Z'),
    requestId: randomUUID(),
    language: 'da',
    newId: (of) => newId(of, randomBytes),
    command: { key: randomUUID(), bodyHash: 'body', status: 200 },
    ...more,
  };
}
