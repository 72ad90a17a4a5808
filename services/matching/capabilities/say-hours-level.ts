import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { noHoursPlan, sayLevel } from '#services/matching/domain/hours-plan.ts';
import { hoursPlanChanged, levelReached } from '#services/matching/store/hours-events.ts';
import { hoursPlanItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { HoursLevelSaid, HoursPlanChanged } from '#shared/shapes/hours-plan.ts';

/**
 * The hours are right as they are, or on their way again, as somebody heard it from the person. Neither changes an hour.
 * Refusals: placement-not-found, placement-has-ended, stale-version.
 */
export async function sayHoursLevel(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  { version, level }: HoursLevelSaid,
): Promise<Result<HoursPlanChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const before = await table.fresh(hoursPlanItem, placementId);
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const by = { side: 'municipality', personId: call.caller.personId, now: call.now } as const;
  const plan = sayLevel(before ?? noHoursPlan(placement), placement, level, by);
  return commit(call, table, {
    writes: [putOver(hoursPlanItem, before, plan)],
    events: [hoursPlanChanged(placement, plan, dateOf(call.now)), ...levelReached(placement, before, plan)],
    about: [placement.candidateId],
    answer: { placementId, version: plan.version },
  });
}
