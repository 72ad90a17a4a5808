import type { Scope } from '#shared/kernel/scope.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import type { Caller } from './caller.ts';
import { policy, type ActionName, type PolicyRow, type Relation } from './policy.ts';
import type { OrganisationParameter, OwnOrganisation } from './policy/policy-row.ts';

/** The parameters of a route's path, by name, as they stand in the request. */
export type PathParameters = Readonly<Record<string, string | undefined>>;

export type Permission =
  | { readonly granted: true; readonly ruleId: string; readonly purpose: string }
  | { readonly granted: false; readonly because: 'role-may-not' | 'not-your-scope' };

/**
 * Whether the caller may do this in this scope. Deny by default: a role must be named, and its relation to the scope
 * must hold. `path` are the parameters of the request's path; one that a row asks for and the path lacks is a refusal.
 */
export function decide(caller: Caller, action: ActionName, scope: Scope, path: PathParameters): Permission {
  const row: PolicyRow = policy[action];
  const relation = row.roles[caller.role];
  if (!relation) return { granted: false, because: 'role-may-not' };
  if (!holds(relation, caller, scope, path)) return { granted: false, because: 'not-your-scope' };
  return { granted: true, ruleId: row.id, purpose: row.purpose };
}

/** Whether whoever has the address may do this in this scope, signed in or not. */
export function decideForAnyone(action: ActionName, scope: Scope): Permission {
  const row: PolicyRow = policy[action];
  if (row.anyone === undefined) return { granted: false, because: 'role-may-not' };
  if (row.anyone !== scopeKind(scope)) return { granted: false, because: 'not-your-scope' };
  return { granted: true, ruleId: row.id, purpose: row.purpose };
}

function holds(relation: Relation, caller: Caller, scope: Scope, path: PathParameters): boolean {
  if (typeof relation === 'object')
    return holds('own-partnership', caller, scope, path) && actsFor(caller, relation, path);
  switch (relation) {
    case 'own-municipality':
      return scopeKind(scope) === 'municipality' && scope === caller.scope;
    case 'own-partnership':
      return scopeKind(scope) === 'partnership' && scope === caller.partnership;
    case 'self':
      return scopeKind(scope) === 'citizen' && scope === caller.scope;
  }
}

/** The organisation of the caller that each parameter of a path is held against. An organisation's id is its CVR number. */
const organisationOf: Readonly<Record<OrganisationParameter, (caller: Caller) => string | undefined>> = {
  companyId: (caller) => caller.companyId,
  cvr: (caller) => caller.companyId,
  institutionId: (caller) => caller.institutionId,
};

function actsFor(caller: Caller, { parameter }: OwnOrganisation, path: PathParameters): boolean {
  const named = path[parameter];
  return named !== undefined && named === organisationOf[parameter](caller);
}
