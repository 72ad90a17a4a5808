import type { Compensation } from '#services/matching/domain/compensation.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CompanyCompensation } from '#shared/shapes/compensation.ts';

/** In the municipality: money for help at a placement; in the index while it waits to be decided. */
export const compensationItem = defineItem<Compensation, 'compensations-to-decide'>({
  name: 'compensation',
  partition: (one) => [one.placementId],
  sort: (one) => [one.compensationId],
  indexes: {
    'compensations-to-decide': {
      on: 'gsi1',
      place: (one) =>
        one.state === 'to-be-decided' ? { of: [], sort: `${one.terms.from}#${one.compensationId}` } : undefined,
    },
  },
});

/** Of a placement at most one is under way: of two drafted at once one is kept. */
export type CompensationUnderWay = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly compensationId?: string;
};
export const compensationUnderWayItem = defineItem<CompensationUnderWay>({
  name: 'compensation-under-way',
  partition: (one) => [one.placementId],
});

/** In the partnership: what a company is paid, from the day it was granted. */
export const companyCompensationItem = defineItem<CompanyCompensation>({
  name: 'company-compensation',
  partition: (row) => [row.companyId],
  sort: (row) => [row.compensationId],
});

/** More than any placement has. */
const most = 100;

/** A placement's, the newest first. */
export async function compensationsOf(table: Pick<Table, 'list'>, placementId: PlacementId): Promise<Compensation[]> {
  const { items } = await table.list({ kind: compensationItem, of: [placementId], fresh: true, limit: most });
  return items.toSorted((one, other) => other.terms.from.localeCompare(one.terms.from));
}
