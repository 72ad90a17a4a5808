import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import type { Company } from '#services/cluster-network/domain/company.ts';
import { contactView } from '#services/cluster-network/domain/municipal-contact.ts';
import {
  buddyItem,
  municipalContactItem,
  municipalStaffItem,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { MunicipalContactView } from '#shared/shapes/municipal-contact.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';

/** No workplace names more; the page of a company shows them all. */
const mostBuddies = 100;
/** A contact per municipality; Denmark has 98. */
const mostContacts = 100;

/** A workplace in full, with its buddies. Shows nobody of the effort. Refusal: company-not-found. */
export async function openCompany(
  network: ClusterNetworkStore,
  companyId: CompanyId,
): Promise<Result<CompanyProfile, ClusterNetworkRefusal>> {
  const found = await findCompany(network, companyId);
  if (!found.ok) return found;
  const [page, contacts] = await Promise.all([
    network.table.list({ kind: buddyItem, of: [companyId], limit: mostBuddies }),
    contactsOf(network, found.value),
  ]);
  const { municipalities, sites, inclusiveness, ...company } = found.value;
  return ok({
    ...company,
    municipalities: [...municipalities],
    sites: [...sites],
    inclusiveness: [...inclusiveness],
    buddies: page.items.map(buddyView).sort(namedFirst),
    contacts,
  });
}

/** The contacts of the municipalities that the workplace takes people from now. */
async function contactsOf({ table }: ClusterNetworkStore, company: Company): Promise<MunicipalContactView[]> {
  const page = await table.list({ kind: municipalContactItem, of: [company.companyId], limit: mostContacts });
  const current = page.items.filter(({ municipality }) => company.municipalities.includes(municipality));
  return Promise.all(
    current.map(async (contact) =>
      contactView(contact, await table.get(municipalStaffItem, contact.municipality, contact.personId)),
    ),
  );
}

function buddyView({ companyId: _known, ...buddy }: Buddy): BuddyView {
  return buddy;
}

function namedFirst(one: BuddyView, other: BuddyView): number {
  if (one.state !== other.state) return one.state === 'named' ? -1 : 1;
  return one.name.localeCompare(other.name, 'da');
}
