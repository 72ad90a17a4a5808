import { companyCompensation } from '#services/matching/domain/compensation-lines.ts';
import { companyCompensationItem, compensationItem } from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Writes what the company reads of what was granted, drawn anew from the municipality's own row. */
export async function showCompensation(
  municipality: Pick<MatchingStore, 'table'>,
  partnership: Pick<MatchingStore, 'table'>,
  of: { readonly placementId: string; readonly compensationId: string },
): Promise<void> {
  const one = await municipality.table.fresh(compensationItem, of.placementId, of.compensationId);
  if (!one) throw new Error('a grant that was told of is not there');
  const row = companyCompensation(one);
  if (row) await writeIfNewer(partnership.table, companyCompensationItem, row);
}
