import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import type { Company } from '#services/cluster-network/domain/company.ts';
import type { Opening } from '#services/cluster-network/domain/opening.ts';
import type { BuddyId, CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { buddyItem, companyItem, openingItem, type ClusterNetworkStore } from './cluster-network-store.ts';

type Network = Pick<ClusterNetworkStore, 'table'>;

/** A company of the network; strongly consistent, because a change may follow. */
export async function findCompany(
  { table }: Network,
  companyId: CompanyId,
): Promise<Result<Company, 'company-not-found'>> {
  const company = await table.fresh(companyItem, companyId);
  return company ? ok(company) : refuse('company-not-found');
}

/** A buddy of a company, named or withdrawn. */
export async function findBuddy(
  { table }: Network,
  companyId: CompanyId,
  buddyId: BuddyId,
): Promise<Result<Buddy, 'buddy-not-found'>> {
  const buddy = await table.fresh(buddyItem, companyId, buddyId);
  return buddy ? ok(buddy) : refuse('buddy-not-found');
}

/** An opening of a company. Another company's opening is not found: who asks may act for this company alone. */
export async function findOpening(
  { table }: Network,
  companyId: CompanyId,
  openingId: OpeningId,
): Promise<Result<Opening, 'opening-not-found'>> {
  const opening = await table.fresh(openingItem, openingId);
  return opening?.companyId === companyId ? ok(opening) : refuse('opening-not-found');
}
