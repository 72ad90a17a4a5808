import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { OrderLine } from '#shared/shapes/municipal-order.ts';
import { termsToday, type MunicipalOrder } from './municipal-order.ts';
import { dueReminders } from './order-reminders.ts';

/** An order as a line of the municipality's lists. */
export function orderLine(order: MunicipalOrder, now: Instant): OrderLine {
  const { orderId, version, state, candidateId, institutionId, institutionName, startsOn, endsOn, course } = order;
  return {
    ...{ orderId, version, state, candidateId, institutionId, institutionName, startsOn, endsOn, course },
    packageName: termsToday(order, now).name,
    reminders: dueReminders(order, dateOf(now)),
  };
}
