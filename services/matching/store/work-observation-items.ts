import {
  canBeRepaired,
  ownObservations,
  type DescribedDay,
  type WorkDescription,
} from '#services/matching/domain/work-description.ts';
import type { WorkObservation } from '#services/matching/domain/work-observation.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { OwnObservation } from '#shared/shapes/work-observation.ts';

/** In the partnership: what a workplace said of how somebody works, under the placement. */
export const workDescriptionItem = defineAnswer<WorkDescription>('work-description');

/** In the municipality: what was seen of how somebody works at a placement. */
export const workObservationItem = defineItem<WorkObservation>({
  name: 'work-observation',
  partition: (observation) => [observation.placementId],
  sort: (observation) => [observation.observationId],
});

export const describedDayItem = defineItem<DescribedDay>({
  name: 'work-described-day',
  partition: (day) => [day.placementId],
  sort: (day) => [day.on, day.byId],
});

/** More than a year of days. */
const most = 400;

/** What was seen at a placement, the newest day first. */
export async function observationsOf(table: Pick<Table, 'list'>, placementId: PlacementId): Promise<WorkObservation[]> {
  const { items } = await table.list({ kind: workObservationItem, of: [placementId], fresh: true, limit: most });
  return items.toSorted(
    (one, other) => other.said.on.localeCompare(one.said.on) || other.writtenAt.localeCompare(one.writtenAt),
  );
}

/** What a workplace said at a placement. */
export async function descriptionsOf(
  table: Pick<Table, 'list'>,
  placementId: PlacementId,
): Promise<readonly WorkDescription[]> {
  return (await table.list({ kind: workDescriptionItem, of: [placementId], fresh: true, limit: most })).items;
}

/** What the caller wrote and can still put right or take back. */
export async function ownObservation(
  { caller }: Call,
  table: Pick<Table, 'list'>,
  placementId: PlacementId,
  observationId: string,
): Promise<OwnObservation | undefined> {
  const own = ownObservations(await descriptionsOf(table, placementId), caller.personId);
  return own.find((each) => each.observationId === observationId && canBeRepaired(each));
}
