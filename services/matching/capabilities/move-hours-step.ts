import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { moveStep } from '#services/matching/domain/hours-plan.ts';
import { hoursPlanChanged } from '#services/matching/store/hours-events.ts';
import { hoursPlanItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { HoursStepId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { HoursPlanChanged, HoursStepMoved } from '#shared/shapes/hours-plan.ts';

/**
 * A step of the plan for the hours is reached, skipped, or taken up again.
 * Refusals: placement-not-found, placement-has-ended, hours-step-not-found, hours-step-settled, stale-version.
 */
export async function moveHoursStep(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { placementId, stepId }: { readonly placementId: PlacementId; readonly stepId: HoursStepId },
  move: HoursStepMoved,
): Promise<Result<HoursPlanChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const before = await table.fresh(hoursPlanItem, placementId);
  if (!before) return refuse('hours-step-not-found');
  const moved = moveStep(before, stepId, move, { personId: call.caller.personId, now: call.now });
  if (!moved.ok) return moved;
  return commit(call, table, {
    writes: [putOver(hoursPlanItem, before, moved.value)],
    events: [hoursPlanChanged(placement, moved.value, dateOf(call.now))],
    about: [placement.candidateId],
    answer: { placementId, version: moved.value.version },
  });
}
