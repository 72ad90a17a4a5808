import { newCheckIn } from '#services/matching/domain/check-in.ts';
import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import { checkInFollowed } from '#services/matching/store/check-in-due.ts';
import { checkInAsked } from '#services/matching/store/check-in-events.ts';
import { checkInItem, checkInWatchItem } from '#services/matching/store/check-in-items.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { addDays, dateOf, type Instant } from '#shared/kernel/time.ts';
import { checkInAnsweredWithin } from '#shared/rules/check-in-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { insert } from '#shared/runtime/write.ts';
import { writesOfNext } from './plan-check-ins.ts';

/**
 * Asks person and workplace how it is going, and plans the next time. Nobody in a pause or long after the day, and nothing of
 * a placement that is over or whose day has moved.
 */
export async function letCheckInFallDue(
  { table }: Pick<MatchingStore, 'table'>,
  { about, dueAt }: DueRow,
  now: Instant,
): Promise<Due> {
  const placementId = toldId('placement', about);
  const watch = await table.fresh(checkInWatchItem, placementId);
  const placement = await table.fresh(placementItem, placementId);
  if (watch?.dueAt !== dueAt || placement?.state !== 'running') return {};
  const today = dateOf(now);
  const isLate = addDays(watch.nextOn ?? today, ruleOn(checkInAnsweredWithin, today).value) < today;
  const kept = await table.fresh(placementPausesItem, placementId);
  if (isLate || isPausedOn(kept?.pauses ?? [], today))
    return { writes: await writesOfNext({ table }, placement, addDays(today, 1)) };
  const checkIn = newCheckIn(placement, today);
  return {
    writes: [
      insert(checkInItem, checkIn),
      ...checkInFollowed(checkIn),
      ...(await writesOfNext({ table }, placement, addDays(today, 1), { lastOn: today })),
    ],
    events: [checkInAsked(placement, checkIn, false)],
  };
}
