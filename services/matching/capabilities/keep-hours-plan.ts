import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { keepPlan, noHoursPlan } from '#services/matching/domain/hours-plan.ts';
import { attendanceWatched } from '#services/matching/store/due-kinds.ts';
import { hoursPlanChanged } from '#services/matching/store/hours-events.ts';
import { attendanceWatchItem, hoursPlanItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { HoursPlanChanged, HoursPlanKept } from '#shared/shapes/hours-plan.ts';

/**
 * Keeps the days somebody comes and the steps still to be taken. Hours are not changed by it: that is `change-placement`.
 * Once days are agreed, silence about them is looked at.
 * Refusals: placement-not-found, placement-has-ended, stale-version, fields-not-accepted.
 */
export async function keepHoursPlan(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: HoursPlanKept,
): Promise<Result<HoursPlanChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const before = await table.fresh(hoursPlanItem, placementId);
  const kept = keepPlan(before ?? noHoursPlan(placement), asked, () => call.newId('hoursStep'));
  if (!kept.ok) return kept;
  const plan = kept.value;
  const watch = plan.weekdays.length > 0 ? await table.fresh(attendanceWatchItem, placementId) : undefined;
  const watched = plan.weekdays.length > 0 && !watch ? attendanceWatched(placementId, undefined, dateOf(call.now)) : [];
  return commit(call, table, {
    writes: [putOver(hoursPlanItem, before, plan), ...watched],
    events: [hoursPlanChanged(placement, plan, dateOf(call.now))],
    about: [placement.candidateId],
    answer: { placementId, version: plan.version },
  });
}
