import type { MunicipalOrder } from '#services/competence/domain/municipal-order.ts';
import { remindersOf } from '#services/competence/domain/order-reminders.ts';
import { endOfDay, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { dueRow, type DueRow } from '#shared/runtime/house-rows.ts';
import type { Due, DueHandlers } from '#shared/runtime/sweep-due.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { OrderReminder } from '#shared/shapes/order-words.ts';
import type { CompetenceStore } from './competence-store.ts';
import { reminderDue } from './order-events.ts';
import { orderItem } from './order-items.ts';

/** What can fall due of orders; the sweep has a handler for each. */
export type OrderDueKind = `order-${OrderReminder}`;

/** The rows that ask when a day of the order has come; a day that is asked about already needs no other row. */
export function orderDue(order: MunicipalOrder, before?: MunicipalOrder): Write[] {
  const known = new Set(before ? remindersOf(before).map(keyOf) : []);
  return remindersOf(order)
    .filter((reminder) => !known.has(keyOf(reminder)))
    .map(({ what, dueOn }) =>
      put(dueRow, { dueAt: momentOf(what, dueOn), what: `order-${what}` satisfies OrderDueKind, about: order.orderId }),
    );
}

/**
 * Reminds of what an order waits for. One that has come further, is over or got other days leaves nothing to tell: the other
 * day has a row of its own.
 */
export async function remindOfOrder({ table }: CompetenceStore, { what, about, dueAt }: DueRow): Promise<Due> {
  const order = await table.fresh(orderItem, about);
  const due = order && remindersOf(order).find((each) => `order-${each.what}` === what);
  if (!order || !due || momentOf(due.what, due.dueOn) !== dueAt) return {};
  return {
    writes: [unchanged(orderItem, [order.orderId], order.version)],
    events: [reminderDue(order, due.what, due.dueOn)],
  };
}

/** One handler for each reminder of an order. */
export function orderReminderHandlers(competence: CompetenceStore): DueHandlers<OrderDueKind> {
  const remind = (row: DueRow): Promise<Due> => remindOfOrder(competence, row);
  return { 'order-visit-not-held': remind, 'order-evaluation-due': remind, 'order-ending-soon': remind };
}

/** What may still be done on the day is asked about when the day is over; what lies ahead, in the morning. */
function momentOf(what: OrderReminder, dueOn: CivilDate): Instant {
  return what === 'ending-soon' ? instantIn(dueOn, '07:00') : endOfDay(dueOn);
}

function keyOf({ what, dueOn }: { readonly what: OrderReminder; readonly dueOn: CivilDate }): string {
  return `${what}#${dueOn}`;
}
