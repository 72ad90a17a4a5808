import {
  isOver,
  orderTable,
  type MunicipalOrder,
  type OrderAction,
} from '#services/competence/domain/municipal-order.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { remove, replace, type Write } from '#shared/runtime/write.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Table } from '#shared/runtime/table.ts';
import { endSharing, type SharingChange } from './sharing.ts';
import { orderDue } from './order-due.ts';
import { orderClaimItem, orderItem, placeAtSite } from './order-items.ts';

/** What the end of an order means for what the site sees of the person: a reason less. Nothing where it goes on. */
export async function sharingAfter(
  table: Table,
  before: MunicipalOrder,
  after: MunicipalOrder,
  today: CivilDate,
): Promise<SharingChange> {
  if (isOver(before) || !isOver(after)) return { writes: [], events: [] };
  return endSharing(table, after, after.orderId, after.course.endedOn ?? today);
}

/** What a step of an order writes: the order, the days it is asked about, and that the person is free once it is over. */
export function orderWrites(before: MunicipalOrder, after: MunicipalOrder, action: OrderAction): Write[] {
  const { candidateId, institutionId } = after;
  const isFreed = isOver(after) && !isOver(before);
  return [
    replace(orderItem, before, after, priorStates(orderTable, action)),
    placeAtSite(after),
    ...(isFreed ? [remove(orderClaimItem, candidateId, institutionId)] : []),
    ...orderDue(after, before),
  ];
}
