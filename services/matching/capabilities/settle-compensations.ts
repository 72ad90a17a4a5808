import {
  compensationTable,
  followPauses,
  followPlacementEnd,
  isCompensationUnderWay,
  type Compensation,
} from '#services/matching/domain/compensation.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { Pause } from '#services/matching/domain/placement-pauses.ts';
import { compensationChanged } from '#services/matching/store/compensation-events.ts';
import {
  compensationItem,
  compensationsOf,
  compensationUnderWayItem,
} from '#services/matching/store/compensation-items.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Nothing is paid for days after a placement, nor for those on which the place waits for the person, and nothing waits to be
 * decided for what has ended. Repeats without harm.
 */
export async function settleCompensations(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const [placement, waiting] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(placementPausesItem, placementId),
  ]);
  if (!placement) return;
  for (const before of await compensationsOf(table, placementId)) {
    const turned = turnedBy(before, placement, waiting?.pauses ?? []);
    if (!turned) continue;
    const { compensation, action } = turned;
    const guard = isCompensationUnderWay(before) ? await table.fresh(compensationUnderWayItem, placementId) : undefined;
    await saveCaused(call, table, {
      writes: [
        replace(compensationItem, before, compensation, priorStates(compensationTable, action)),
        ...(guard
          ? [putOver(compensationUnderWayItem, guard, asNextVersion({ placementId, version: guard.version }))]
          : []),
      ],
      events: [compensationChanged(compensation, action === 'follow-pause')],
    });
  }
}

type Turned = NonNullable<ReturnType<typeof followPlacementEnd>>;

function turnedBy(before: Compensation, placement: Placement, pauses: readonly Pause[]): Turned | undefined {
  if (placement.state !== 'running') return followPlacementEnd(before, placement);
  const compensation = followPauses(before, pauses);
  return compensation && { compensation, action: 'follow-pause' };
}
