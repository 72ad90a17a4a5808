import {
  compensationTable,
  followPlacementEnd,
  isCompensationUnderWay,
} from '#services/matching/domain/compensation.ts';
import { compensationChanged } from '#services/matching/store/compensation-events.ts';
import {
  compensationItem,
  compensationsOf,
  compensationUnderWayItem,
} from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { replace } from '#shared/runtime/write.ts';

/** Nothing is paid for days after a placement, and nothing waits to be decided for it. Repeats without harm. */
export async function settleCompensations(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement || placement.state === 'running') return;
  for (const before of await compensationsOf(table, placementId)) {
    const turned = followPlacementEnd(before, placement);
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
      events: [compensationChanged(compensation)],
    });
  }
}
