import type { InstitutionId } from '#shared/kernel/ids.ts';
import { addDays, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { siteSeesAfterEnd } from '#shared/rules/order-rules.ts';
import type { OrderContact } from '#shared/shapes/municipal-order.ts';
import type { SiteAssignment, SiteOrderLine, SiteOrderList } from '#shared/shapes/site-order.ts';
import { isOver, lastDay, termsToday, type MunicipalOrder } from './municipal-order.ts';

/**
 * Somebody as a training site sees them: drawn from the municipality's order, and only while the person agrees. `drawnFrom`
 * counts the versions of order and consent, so that what was drawn before the person said no never comes back.
 */
export type SiteOrder = Omit<SiteOrderLine, 'assignment' | 'waitingFor'> & {
  readonly institutionId: InstitutionId;
  readonly drawnFrom: number;
  readonly list?: SiteOrderList;
  readonly shown: boolean;
  readonly goal: string;
  readonly contact?: OrderContact;
};

/** What the site sees of an order; without consent nothing but that there is one, so that late news cannot bring it back. */
export function seenBySite(
  order: MunicipalOrder,
  municipality: string,
  consent: { readonly given: boolean; readonly version: number },
  now: Instant,
): SiteOrder {
  const { orderId, version, institutionId, candidateId, state, startsOn, endsOn, course, goal, contact } = order;
  const ids = { orderId, version, institutionId, candidateId, municipality, drawnFrom: version + consent.version };
  const days = { state, startsOn, endsOn };
  // What was declined or cancelled was never the site's.
  if (!consent.given || order.state === 'declined' || order.state === 'cancelled')
    return { ...ids, ...days, packageName: '', hoursPerWeek: 0, course: {}, goal: '', shown: false };
  const seenUntil = isOver(order) ? addDays(lastDay(order), ruleOn(siteSeesAfterEnd, lastDay(order)).value) : undefined;
  const { name: packageName, hoursPerWeek } = termsToday(order, now);
  return {
    ...ids,
    ...days,
    ...{ packageName, hoursPerWeek, course, goal, contact, shown: true, list: listOf(order) },
    ...(seenUntil && { seenUntil }),
  };
}

/** Whether the site's people see the row on a day. */
export function isSeen({ shown, seenUntil }: Pick<SiteOrder, 'shown' | 'seenUntil'>, today: CivilDate): boolean {
  return shown && (!seenUntil || today <= seenUntil);
}

/** The person as a line. */
export function siteOrderLine(row: SiteOrder, assignment: SiteAssignment = {}): SiteOrderLine {
  const { orderId, version, state, municipality, candidateId, packageName, hoursPerWeek, startsOn, endsOn } = row;
  return {
    ...{ orderId, version, state, municipality, candidateId, packageName, hoursPerWeek, startsOn, endsOn },
    course: row.course,
    assignment,
    ...(row.seenUntil && { seenUntil: row.seenUntil }),
  };
}

function listOf(order: MunicipalOrder): SiteOrderList {
  if (order.state === 'placed') return 'new';
  return isOver(order) ? 'over' : 'ongoing';
}
