import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { stillThereSent } from '#services/matching/store/still-there-answers.ts';
import { companyStillThereItem } from '#services/matching/store/still-there-items.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { StillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';

/**
 * The company says whether somebody who began with it is still there after six months, or puts right what it said.
 * Refusals: placement-not-found, still-there-not-asked, stale-version, fields-not-accepted.
 */
export async function answerCompanyStillThere(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  asked: StillThereAnswer,
): Promise<Result<StillThereSent, MatchingRefusal>> {
  const row = await table.fresh(companyStillThereItem, companyId, placementId);
  if (!row) return refuse('placement-not-found');
  const { candidateId, municipality: owner, startsOn, dueOn, waits } = row;
  const about = { owner, placementId, candidateId, companyId, startsOn, dueOn, waits, side: 'company' } as const;
  const partnership = partnershipScope(call.scope);
  const sent = await stillThereSent(call, table, { ...about, partnership }, asked);
  return sent.ok ? commit(call, table, { ...sent.value, about: [candidateId] }) : sent;
}
