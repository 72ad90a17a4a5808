import { setRhythm } from '#services/matching/domain/check-in-rhythm.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { rhythmItem } from '#services/matching/store/check-in-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { CheckInRhythmChanged, CheckInRhythmSet } from '#shared/shapes/check-in.ts';
import { writesOfNext } from './plan-check-ins.ts';

/**
 * Decides how often person and workplace are asked at a placement: as usual by phase, or otherwise with a reason.
 * Refusals: placement-not-found, placement-has-ended, stale-version, fields-not-accepted.
 */
export async function setCheckInRhythm(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: CheckInRhythmSet,
): Promise<Result<CheckInRhythmChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const before = await table.fresh(rhythmItem, placementId);
  const set = setRhythm(placement, before, asked, { personId: call.caller.personId, now: call.now });
  if (!set.ok) return set;
  const tomorrow = addDays(dateOf(call.now), 1);
  const planned = await writesOfNext({ table }, placement, tomorrow, { rhythm: asked.rhythm });
  return commit(call, table, {
    writes: [putOver(rhythmItem, before, set.value), ...planned],
    events: [],
    about: [placement.candidateId],
    answer: { placementId, version: set.value.version },
  });
}
