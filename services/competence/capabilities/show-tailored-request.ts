import { askedOf, companyUpliftOf } from '#services/competence/domain/tailored-projections.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { askedRequestItem, companyUpliftItem, tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes what the company and each institution that was asked see of a request into the partnership: drawn anew from the
 * municipality's own row, so that events in any order and number end in the same. The institutions' rows say nothing of
 * whose need it is.
 */
export async function showTailoredRequest(
  municipality: CompetenceStore,
  partnership: CompetenceStore,
  requestId: TailoredRequestId,
): Promise<void> {
  const request = await municipality.table.fresh(tailoredRequestItem, requestId);
  if (!request) throw new Error('a request that was told of is not there');
  const whose = municipality.table.scope;
  await writeIfNewer(partnership.table, companyUpliftItem, companyUpliftOf(request, whose));
  for (const thread of request.threads)
    await writeIfNewer(partnership.table, askedRequestItem, askedOf(request, thread, whose));
}
