import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import {
  companyInMunicipalityItem,
  type ClusterNetworkStore,
  type CompanyInMunicipality,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';
import { ownMunicipality } from '#services/cluster-network/domain/own-municipality.ts';

/**
 * The workplaces that take people of one municipality, in order of name; the caller's own municipality where none is
 * named. Refusals: fields-not-accepted (nobody's municipality), cursor-not-valid.
 */
export async function listCompanies(
  call: Call,
  network: ClusterNetworkStore,
  ask: Page & { readonly municipality?: string },
): Promise<Result<PageOf<CompanyLine>, ClusterNetworkRefusal>> {
  const municipality = ask.municipality ?? ownMunicipality(call.caller);
  if (!municipality) return refuse('fields-not-accepted', { errors: [{ pointer: '/municipality', code: 'missing' }] });
  const page = await readPage(network, ask, { kind: companyInMunicipalityItem, of: [municipality] });
  return page.ok ? ok({ ...page.value, items: page.value.items.map(line) }) : page;
}

function line({ municipality: _known, ...company }: CompanyInMunicipality): CompanyLine {
  return company;
}
