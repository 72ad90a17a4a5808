import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { pauseOn, withPause } from '#services/matching/domain/placement-pauses.ts';
import { pauseEndDue } from '#services/matching/store/due-kinds.ts';
import { placementPaused } from '#services/matching/store/hours-events.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { HoursPlanChanged, PlacementPause } from '#shared/shapes/hours-plan.ts';

/**
 * The place waits for the person. Place, planned end and six-month check stay as they are, and somebody is asked when the
 * last day has passed. Refusals: placement-not-found, placement-has-ended, stale-version, fields-not-accepted.
 */
export async function pausePlacement(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: PlacementPause,
): Promise<Result<HoursPlanChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const before = await table.fresh(placementPausesItem, placementId);
  const paused = withPause(placement, before, asked, { personId: call.caller.personId, now: call.now });
  if (!paused.ok) return paused;
  const pauses = paused.value;
  const pause = pauseOn(pauses.pauses, asked.from) ?? asked;
  return commit(call, table, {
    writes: [putOver(placementPausesItem, before, pauses), pauseEndDue(placementId, pause)],
    events: [placementPaused(placement, pauses, { from: pause.from, ...(pause.until && { until: pause.until }) })],
    about: [placement.candidateId],
    answer: { placementId, version: pauses.version },
  });
}
