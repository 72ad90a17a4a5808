import type { Context } from 'hono';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { isId, type CompanyId, type Id, type IdKind } from '#shared/kernel/ids.ts';
import type { House } from './http.ts';
import { Refused } from './problem.ts';

/**
 * The id of a kind that a path names. A text that cannot be one, such as one with a separator of keys inside, names
 * something that is not there: refused as `refused` says, never a fault.
 */
export function pathId<Kind extends IdKind>(
  c: Context<House>,
  name: string,
  kind: Kind,
  refused: () => Refused,
): Id<Kind> {
  const id = c.req.param(name) ?? '';
  if (!isId(kind, id)) throw refused();
  return id;
}

/** The company that a path names as `:companyId`; a text that is no CVR number is no page. Refusal: route-not-found. */
export function pathCompany(c: Context<House>): CompanyId {
  const companyId = parseCvr(c.req.param('companyId') ?? '');
  if (!companyId) throw new Refused({ code: 'route-not-found' });
  return companyId;
}
