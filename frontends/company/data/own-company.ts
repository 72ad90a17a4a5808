import { requiredRole } from '#kit/session/session.ts';

/** The company somebody acts for, and the partnership it is in. */
export interface OwnCompany {
  readonly scope: string;
  readonly companyId: string;
}

/** The company of the role in use. Throws when the role has none: the frame lets nobody else in. */
export function ownCompany(): OwnCompany {
  const role = requiredRole();
  if (!role.companyId) throw new Error('A page of the company app was shown to a role without a company.');
  return { scope: role.scope, companyId: role.companyId };
}
