import type { Scope } from '#shared/kernel/scope.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import type { Caller } from './caller.ts';
import { policy, type ActionName, type PolicyRow, type Relation } from './policy.ts';

export type Permission =
  | { readonly granted: true; readonly ruleId: string; readonly purpose: string }
  | { readonly granted: false; readonly because: 'role-may-not' | 'not-your-scope' };

/**
 * Whether the caller may do this in this scope. Deny by default: a role must be named, and its relation to the scope
 * must hold. `companyId` is the company the request concerns, where the row asks for the caller's own.
 */
export function decide(caller: Caller, action: ActionName, scope: Scope, companyId?: string): Permission {
  const row: PolicyRow = policy[action];
  const relation = row.roles[caller.role];
  if (!relation) return { granted: false, because: 'role-may-not' };
  if (!holds(relation, caller, scope, companyId)) return { granted: false, because: 'not-your-scope' };
  return { granted: true, ruleId: row.id, purpose: row.purpose };
}

function holds(relation: Relation, caller: Caller, scope: Scope, companyId?: string): boolean {
  switch (relation) {
    case 'own-municipality':
      return scopeKind(scope) === 'municipality' && scope === caller.scope;
    case 'own-partnership':
      return scopeKind(scope) === 'partnership' && scope === caller.partnership;
    case 'own-company':
      return (
        scopeKind(scope) === 'partnership' &&
        scope === caller.partnership &&
        caller.companyId !== undefined &&
        (companyId === undefined || companyId === caller.companyId)
      );
    case 'self':
      return scopeKind(scope) === 'citizen' && scope === caller.scope;
  }
}
