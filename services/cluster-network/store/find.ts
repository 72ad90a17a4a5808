import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import type { Company } from '#services/cluster-network/domain/company.ts';
import type { Opening } from '#services/cluster-network/domain/opening.ts';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { idPattern } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { buddyItem, companyItem, openingItem, type ClusterNetworkStore } from './cluster-network-store.ts';

type Network = Pick<ClusterNetworkStore, 'table'>;

/** A company of the network by the id in a path; strongly consistent, because a change may follow. */
export async function findCompany({ table }: Network, id: string): Promise<Result<Company, 'company-not-found'>> {
  const companyId = parseCvr(id);
  const company = companyId && (await table.fresh(companyItem, companyId));
  return company ? ok(company) : refuse('company-not-found');
}

/** A buddy of a company, named or withdrawn. */
export async function findBuddy(
  { table }: Network,
  company: string,
  buddyId: string,
): Promise<Result<Buddy, 'buddy-not-found'>> {
  const companyId = parseCvr(company);
  const known = companyId && idPattern('buddy').test(buddyId);
  const buddy = known ? await table.fresh(buddyItem, companyId, buddyId) : undefined;
  return buddy ? ok(buddy) : refuse('buddy-not-found');
}

/** An opening of a company. Another company's opening is not found: who asks may act for this company alone. */
export async function findOpening(
  { table }: Network,
  companyId: string,
  openingId: string,
): Promise<Result<Opening, 'opening-not-found'>> {
  const known = idPattern('opening').test(openingId);
  const opening = known ? await table.fresh(openingItem, openingId) : undefined;
  return opening?.companyId === companyId ? ok(opening) : refuse('opening-not-found');
}
