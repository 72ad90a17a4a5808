import { policy, type ActionName, type PolicyRow } from './policy.ts';
import type { Role } from './roles.ts';

/**
 * The actions that name this role. Pages show by them what is worth showing; whether the role's relation to a scope
 * holds is decided when the request comes (`decide`).
 */
export function allowedActions(role: Role): ActionName[] {
  return (Object.entries(policy) as [ActionName, PolicyRow][])
    .filter(([, row]) => row.roles[role] !== undefined)
    .map(([action]) => action);
}
