import type { CheckIn, KeptOfSide } from '#services/matching/domain/check-in.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkInsOf, checkInWatchItem, rhythmItem } from '#services/matching/store/check-in-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CheckInSaid, CheckInView, PlacementCheckIns } from '#shared/shapes/check-in.ts';

/** What person and workplace said at each check-in, the newest first, and how often is asked. Refusal: placement-not-found. */
export async function showCheckIns(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<PlacementCheckIns, MatchingRefusal>> {
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const [set, watch, asked] = await Promise.all([
    table.get(rhythmItem, placementId),
    table.get(checkInWatchItem, placementId),
    checkInsOf(table, placementId),
  ]);
  await recordViewing(call, table, [placement.candidateId]);
  const today = dateOf(call.now);
  return ok({
    ...{ placementId, version: set?.version ?? 0, rhythm: set?.rhythm ?? 'usual' },
    ...(set?.reason && { reason: set.reason }),
    ...(placement.state === 'running' && watch?.nextOn && { nextOn: watch.nextOn }),
    items: asked.map((checkIn) => viewOf(checkIn, today)),
  });
}

function viewOf({ askedOn, answerBy, remindedOn, person, workplace }: CheckIn, today: CivilDate): CheckInView {
  return {
    ...{ askedOn, answerBy, isOver: answerBy < today },
    ...(remindedOn && { remindedOn }),
    ...(person && { person: saidView(person) }),
    ...(workplace && { workplace: saidView(workplace) }),
  };
}

function saidView({ answerId: _inLog, byId: _inLogToo, ...said }: KeptOfSide): CheckInSaid {
  return said;
}
