import { isOver } from '#services/competence/domain/municipal-order.ts';
import { assign } from '#services/competence/domain/training-site.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findSiteOrder } from '#services/competence/store/find-site-order.ts';
import { trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { SiteArranged, SiteAssigning } from '#shared/shapes/site-order.ts';

/**
 * Says at which of the site's workplaces somebody is, and who is their mentor there; where neither is named, none. Of two
 * at once for the last place, one wins.
 * Refusals: order-not-found, order-over, workplace-full, stale-version, fields-not-accepted.
 */
export async function assignAtSite(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, orderId }: { readonly institutionId: InstitutionId; readonly orderId: OrderId },
  asked: SiteAssigning,
): Promise<Result<SiteArranged, CompetenceRefusal>> {
  const found = await findSiteOrder(call, table, institutionId, orderId);
  if (!found.ok) return found;
  if (isOver(found.value)) return refuse('order-over');
  const before = await table.fresh(trainingSiteItem, institutionId);
  if (!before) return refuse('stale-version');
  const assigned = assign(before, orderId, asked);
  if (!assigned.ok) return assigned;
  return commit(call, table, {
    writes: [replace(trainingSiteItem, before, assigned.value)],
    events: [],
    about: [found.value.candidateId],
    answer: { version: assigned.value.version },
  });
}
