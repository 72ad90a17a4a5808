import {
  companyInMunicipalityItem,
  type ClusterNetworkStore,
  type CompanyInMunicipality,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';
import { ownMunicipality } from './own-municipality.ts';

const pageSize = 50;

/**
 * The workplaces that take people of one municipality, in order of name; the caller's own municipality where none is
 * named. Refusals: fields-not-accepted (nobody's municipality), cursor-not-valid.
 */
export async function listCompanies(
  call: Call,
  network: ClusterNetworkStore,
  ask: { readonly municipality?: string; readonly cursor?: string; readonly limit?: number },
): Promise<Result<{ items: CompanyLine[]; cursor: string | null }>> {
  const municipality = ask.municipality ?? ownMunicipality(call.caller);
  if (!municipality) return refuse('fields-not-accepted', { errors: [{ pointer: '/municipality', code: 'missing' }] });
  const { cursorKey } = await network.keys();
  const list = `company-in/${municipality}`;
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await network.table.list({
    kind: companyInMunicipalityItem,
    of: [municipality],
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  return ok({ items: page.items.map(line), cursor: sealCursor(cursorKey, list, page.last) });
}

function line({ municipality: _known, ...company }: CompanyInMunicipality): CompanyLine {
  return company;
}
