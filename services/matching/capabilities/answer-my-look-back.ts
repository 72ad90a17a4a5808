import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { lookBackSent } from '#services/matching/store/look-back-answers.ts';
import { myLookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { LookBackSent, PersonLookBack } from '#shared/shapes/look-back.ts';

/**
 * The person says why a place ended as they see it, what went well and what the next is to be like; or puts it right. It
 * says nothing of availability, and the company never reads it. Refusals: my-placement-not-found, look-back-not-asked, stale-version.
 */
export async function answerMyLookBack(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  { replaces, ...person }: PersonLookBack,
): Promise<Result<LookBackSent, MatchingRefusal>> {
  const mine = await table.fresh(myLookBackItem, placementId);
  if (!mine) return refuse('my-placement-not-found');
  const sent = await lookBackSent(call, table, mine, {
    person,
    replaces,
    partnership: partnershipScope(mine.partnership),
  });
  return sent.ok ? commit(call, table, sent.value) : sent;
}
