import type { SiteOrder } from '#services/competence/domain/site-order.ts';
import type { TrainingSite } from '#services/competence/domain/training-site.ts';
import type { CandidateId, InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import { instantIn, addDays, type CivilDate } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { AttendanceTotals } from '#shared/shapes/municipal-order.ts';
import type { AttendanceMark, AwayReason } from '#shared/shapes/order-words.ts';

/** What a training site keeps and sees, all in the partnership's scope. */

/** Somebody assigned to it, drawn from the municipality's order; in a list of new, ongoing or over, or in none. */
export const siteOrderItem = defineItem<SiteOrder, 'site-orders'>({
  name: 'site-order',
  partition: (row) => [row.institutionId],
  sort: (row) => [row.orderId],
  indexes: {
    'site-orders': {
      on: 'gsi1',
      place: ({ institutionId, list, startsOn, orderId }) =>
        list && { of: [institutionId, list], sort: `${startsOn}#${orderId}` },
    },
  },
  expiresAt: ({ seenUntil }) =>
    seenUntil ? Date.parse(instantIn(addDays(seenUntil, 1))) / 1000 : Date.parse('9999-12-31T00:00:00Z') / 1000,
});

/** Its workplaces and mentors, and who has which. */
export const trainingSiteItem = defineItem<TrainingSite>({
  name: 'training-site',
  partition: (site) => [site.institutionId],
});

/** Whether somebody came on a day; under the site and the day, and in order of days under the order. */
export type SiteAttendance = {
  readonly institutionId: InstitutionId;
  readonly on: CivilDate;
  readonly orderId: OrderId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly mark: AttendanceMark;
  readonly reason?: AwayReason;
  readonly markedBy: string;
};
export const siteAttendanceItem = defineItem<SiteAttendance, 'attendance-of'>({
  name: 'site-attendance',
  partition: (row) => [row.institutionId, row.on],
  partitionParts: 2,
  sort: (row) => [row.orderId],
  indexes: { 'attendance-of': { on: 'gsi1', place: ({ orderId, on }) => ({ of: [orderId], sort: on }) } },
});

const daysAtOnce = 500;

/** How often somebody came, late or not at all, over the whole of an order. */
export async function attendanceTotals(shared: Table, orderId: OrderId): Promise<AttendanceTotals> {
  const totals = { present: 0, late: 0, away: 0 };
  let after: Record<string, unknown> | undefined;
  do {
    const page = await shared.list({
      kind: siteAttendanceItem,
      index: 'attendance-of',
      of: [orderId],
      limit: daysAtOnce,
      ...(after && { after }),
    });
    for (const { mark } of page.items) totals[mark] += 1;
    after = page.last;
  } while (after);
  return totals;
}
