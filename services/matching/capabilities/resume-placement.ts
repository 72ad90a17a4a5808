import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { withoutPause } from '#services/matching/domain/placement-pauses.ts';
import { placementResumed } from '#services/matching/store/hours-events.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { HoursPlanChanged, PlacementResume } from '#shared/shapes/hours-plan.ts';

/**
 * The person is back on a day; a pause that never began is gone.
 * Refusals: placement-not-found, placement-not-paused, stale-version, fields-not-accepted.
 */
export async function resumePlacement(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: PlacementResume,
): Promise<Result<HoursPlanChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const before = await table.fresh(placementPausesItem, placementId);
  const resumed = withoutPause(before, asked, call.now);
  if (!resumed.ok) return resumed;
  const pauses = resumed.value;
  return commit(call, table, {
    writes: [putOver(placementPausesItem, before, pauses)],
    events: [placementResumed(placement, pauses, asked.on)],
    about: [placement.candidateId],
    answer: { placementId, version: pauses.version },
  });
}
