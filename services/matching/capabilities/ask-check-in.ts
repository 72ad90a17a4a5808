import { newCheckIn, waitsFor } from '#services/matching/domain/check-in.ts';
import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkInFollowed } from '#services/matching/store/check-in-due.ts';
import { checkInAsked } from '#services/matching/store/check-in-events.ts';
import { checkInItem, checkInsOf } from '#services/matching/store/check-in-items.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CheckInRhythmChanged } from '#shared/shapes/check-in.ts';
import { writesOfNext } from './plan-check-ins.ts';

/**
 * Asks person and workplace now, before the rhythm would; the next time follows from this one.
 * Refusals: placement-not-found, placement-has-ended, placement-waits, check-in-waits (one is not answered, or was asked today).
 */
export async function askCheckIn(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<CheckInRhythmChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const today = dateOf(call.now);
  const kept = await table.fresh(placementPausesItem, placementId);
  if (isPausedOn(kept?.pauses ?? [], today)) return refuse('placement-waits');
  const last = (await checkInsOf(table, placementId)).find(({ askedOn }) => askedOn <= today);
  const isWaiting = last && last.answerBy >= today && waitsFor(last).length > 0;
  if (isWaiting || last?.askedOn === today) return refuse('check-in-waits');
  const checkIn = newCheckIn(placement, today);
  const next = await writesOfNext({ table }, placement, addDays(today, 1), { lastOn: today });
  return commit(call, table, {
    writes: [insert(checkInItem, checkIn), ...checkInFollowed(checkIn), ...next],
    events: [checkInAsked(placement, checkIn, false)],
    about: [placement.candidateId],
    answer: { placementId, version: checkIn.version },
  });
}
