import { companySeesUntil } from '#services/matching/domain/alignment-seen.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { companyPlacementItem, type CompanyPlacementRow } from './shared-items.ts';

/** A company's own placement, as long as the company sees the person. */
export async function seenAtCompany(
  call: Call,
  table: Pick<Table, 'fresh'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
): Promise<CompanyPlacementRow | undefined> {
  const row = await table.fresh(companyPlacementItem, companyId, placementId);
  if (!row || row.state === 'withdrawn') return undefined;
  return row.endedOn && dateOf(call.now) > companySeesUntil(row.endedOn) ? undefined : row;
}
