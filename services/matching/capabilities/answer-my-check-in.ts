import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkInSent } from '#services/matching/store/check-in-answers.ts';
import { myPlacementItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { CheckInAnswer, CheckInAnswerSent } from '#shared/shapes/check-in.ts';

/**
 * The person says how it is going at their place, skips it, or puts right what they said. It is no evidence and no
 * availability event. Refusals: my-placement-not-found, check-in-not-asked, stale-version.
 */
export async function answerMyCheckIn(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: CheckInAnswer,
): Promise<Result<CheckInAnswerSent, MatchingRefusal>> {
  const mine = await table.fresh(myPlacementItem, placementId);
  if (!mine || mine.state === 'withdrawn') return refuse('my-placement-not-found');
  const { candidateId, companyId, partnership, municipality: owner, checkIns = [] } = mine;
  const about = { owner, partnership, placementId, candidateId, companyId, asked: checkIns } as const;
  const sent = await checkInSent(call, table, { ...about, side: 'person' }, asked);
  return sent.ok ? commit(call, table, { ...sent.value, about: [candidateId] }) : sent;
}
