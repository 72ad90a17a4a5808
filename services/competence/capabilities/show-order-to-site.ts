import { isOver } from '#services/competence/domain/municipal-order.ts';
import { covers } from '#services/competence/domain/education-consent.ts';
import { seenBySite } from '#services/competence/domain/site-order.ts';
import { release } from '#services/competence/domain/training-site.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { educationConsentItem } from '#services/competence/store/consent-items.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import { siteOrderItem, trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { CandidateId, InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Writes what a training site sees of somebody into the partnership: drawn anew from the municipality's order and from what
 * the person has agreed to, so that events in any order and number end in the same. Whoever is over frees the own workplace
 * and mentor.
 */
export async function showOrderToSite(call: Call, open: OpenCompetence, orderId: OrderId): Promise<void> {
  const { table } = open(call);
  const order = await table.fresh(orderItem, orderId);
  if (!order) throw new Error('an order that was told of is not there');
  if (!call.partnership) throw new Error('an order of a municipality without its partnership');
  const consent = await table.fresh(educationConsentItem, order.candidateId);
  const given = covers(consent, order.institutionId);
  const site = open({ ...call, scope: call.partnership, partnership: undefined });
  const row = seenBySite(order, call.scope, { given, version: consent?.version ?? 0 }, call.now);
  await writeUnlessNewer(site.table, siteOrderItem, row, 'drawnFrom');
  if (isOver(order)) await freePlace(site, order.institutionId, orderId);
}

/** Brings what training sites see of a person in step with what the person has agreed to now. */
export async function showOrdersOfPerson(call: Call, open: OpenCompetence, candidateId: CandidateId): Promise<void> {
  if (!call.partnership) return;
  const { table } = open(call);
  const query = { kind: orderItem, index: 'orders-of', of: [candidateId], limit: 100 } as const;
  for (const { orderId } of (await table.list(query)).items) await showOrderToSite(call, open, orderId);
}

async function freePlace(
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  orderId: OrderId,
): Promise<void> {
  const before = await table.fresh(trainingSiteItem, institutionId);
  const after = before && release(before, orderId);
  if (before && after && after !== before) await table.transact([replace(trainingSiteItem, before, after)]);
}
