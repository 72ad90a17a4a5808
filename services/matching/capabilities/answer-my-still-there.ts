import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { stillThereSent } from '#services/matching/store/still-there-answers.ts';
import { myStillThereItem } from '#services/matching/store/still-there-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { StillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';

/**
 * The person says whether they are still at their place after six months, or puts right what they said. It is counted and
 * decides nothing. Refusals: my-placement-not-found, still-there-not-asked, stale-version, fields-not-accepted.
 */
export async function answerMyStillThere(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: StillThereAnswer,
): Promise<Result<StillThereSent, MatchingRefusal>> {
  const mine = await table.fresh(myStillThereItem, placementId);
  if (!mine) return refuse('my-placement-not-found');
  const { candidateId, companyId, municipality: owner, startsOn, dueOn, waits } = mine;
  const about = { owner, placementId, candidateId, companyId, startsOn, dueOn, waits, side: 'person' } as const;
  const partnership = partnershipScope(mine.partnership);
  const sent = await stillThereSent(call, table, { ...about, partnership }, asked);
  return sent.ok ? commit(call, table, { ...sent.value, about: [candidateId] }) : sent;
}
