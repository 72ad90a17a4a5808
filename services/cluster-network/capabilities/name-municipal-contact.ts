import { nameContact, type MunicipalContact } from '#services/cluster-network/domain/municipal-contact.ts';
import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import {
  municipalContactItem,
  municipalStaffItem,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';
import type { MunicipalContactNamed, MunicipalContactNaming } from '#shared/shapes/municipal-contact.ts';
import { ownMunicipality } from '#services/cluster-network/domain/own-municipality.ts';

/**
 * A municipality names whom a company calls: one of its own staff, one at a time; the next replaces the one before. Who
 * it is stays here; the others hear that there is one.
 * Refusals: company-not-found, contact-of-another-municipality, company-takes-nobody-from-here, stale-version,
 * fields-not-accepted (somebody who does not work there).
 */
export async function nameMunicipalContact(
  call: Call,
  network: ClusterNetworkStore,
  at: { readonly companyId: CompanyId; readonly municipality: string },
  said: MunicipalContactNaming,
): Promise<Result<MunicipalContactNamed, ClusterNetworkRefusal>> {
  const found = await findCompany(network, at.companyId);
  if (!found.ok) return found;
  const { companyId, municipalities } = found.value;
  const { municipality } = at;
  if (municipality !== ownMunicipality(call.caller)) return refuse('contact-of-another-municipality');
  if (!municipalities.includes(municipality)) return refuse('company-takes-nobody-from-here');
  if (!(await worksThere(call, network, municipality, said.personId)))
    return refuse('fields-not-accepted', { errors: [fieldError('/personId', 'unknown-colleague')] });
  const before = await network.table.fresh(municipalContactItem, companyId, municipality);
  if ((before?.version ?? 0) !== said.version) return refuse('stale-version');

  const after = nameContact(companyId, municipality, said, call.now);
  const { version } = after;
  return commit(call, network.table, {
    writes: [written(before, after)],
    events: [
      domainEvent(
        'MunicipalContactNamed',
        { id: `${companyId}/${municipality}`, version },
        { companyId, municipality },
      ),
    ],
    about: [],
    answer: { companyId, municipality, version },
  });
}

function written(before: MunicipalContact | undefined, after: MunicipalContact): Write<'stale-version'> {
  return before
    ? replace(municipalContactItem, before, after)
    : insert(municipalContactItem, after, 'stale-version' as const);
}

/** Whoever calls works there, also before the network has heard of their first sign-in. */
async function worksThere(
  { caller }: Call,
  { table }: ClusterNetworkStore,
  municipality: string,
  personId: string,
): Promise<boolean> {
  if (personId === caller.personId) return true;
  const staff = await table.get(municipalStaffItem, municipality, personId);
  return staff !== undefined && staff.roles.length > 0;
}
