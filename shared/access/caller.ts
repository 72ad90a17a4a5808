import { toldId, type CompanyId, type InstitutionId, type PersonId } from '#shared/kernel/ids.ts';
import type { PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import type { Role } from './roles.ts';

/**
 * Who the authorizer says is calling: one person in the role chosen for this session.
 * `scope` is where the role was given (municipality, partnership or citizen).
 */
export type Caller = {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly partnership?: PartnershipScope;
  readonly companyId?: CompanyId;
  readonly institutionId?: InstitutionId;
  /** The token that every change must carry in the X-CSRF-Token header. */
  readonly csrf: string;
};

/** Whoever came by an address and said no name. The role is nobody's: what is open to anyone asks for none. */
export function anyoneIn(scope: Scope): Caller {
  return { personId: toldId('person', 'per-00000000000000000001'), name: '', role: 'candidate', scope, csrf: '' };
}
