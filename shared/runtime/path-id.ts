import type { Context } from 'hono';
import { parseCvr } from '#shared/kernel/cvr.ts';
import {
  isId,
  type CompanyId,
  type InstitutionId,
  type Id,
  type IdKind,
  type CandidateId,
  type PersonId,
  type BuddyId,
} from '#shared/kernel/ids.ts';
import { municipalityCode, scopeKind, type MunicipalityCode } from '#shared/kernel/scope.ts';
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

/**
 * The company that a path names, as people write its CVR number. A text that is none names something that is not there:
 * refused as `refused` says, as no page where nothing is said.
 */
export function pathCompany(c: Context<House>, name = 'companyId', refused: () => Refused = noPage): CompanyId {
  const companyId = parseCvr(c.req.param(name) ?? '');
  if (!companyId) throw refused();
  return companyId;
}

/** The institution or training site that a path names, by its CVR number. Refusal: route-not-found. */
export function pathInstitution(c: Context<House>): InstitutionId {
  return pathCompany(c, 'institutionId');
}

/** Whoever a path names as `:recipientId`: a person of some kind, or a company. Refusal: route-not-found. */
export function pathRecipient(c: Context<House>): Recipient {
  const recipientId = c.req.param('recipientId') ?? '';
  if (isId('candidate', recipientId) || isId('person', recipientId) || isId('buddy', recipientId)) return recipientId;
  return pathCompany(c, 'recipientId');
}

export type Recipient = CandidateId | PersonId | BuddyId | CompanyId;

function noPage(): Refused {
  return new Refused({ code: 'route-not-found' });
}

/** The municipality that a path names as `:municipality`; what is no code is no page. Refusal: route-not-found. */
export function pathMunicipality(c: Context<House>): MunicipalityCode {
  const code = c.req.param('municipality') ?? '';
  if (scopeKind(code) !== 'municipality') throw new Refused({ code: 'route-not-found' });
  return municipalityCode(code);
}

/** A random word that a path ends with; whatever stands there, it is compared and never looked up by itself. */
export function pathWord(c: Context<House>, name: string): string {
  return c.req.param(name) ?? '';
}
