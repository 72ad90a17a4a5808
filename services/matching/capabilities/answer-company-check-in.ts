import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkInSent } from '#services/matching/store/check-in-answers.ts';
import { companyCheckInItem } from '#services/matching/store/check-in-items.ts';
import { hasNamedBuddy } from '#services/matching/store/company-buddies.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem } from '#services/matching/store/shared-items.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { CheckInAnswer, CheckInAnswerSent } from '#shared/shapes/check-in.ts';

/**
 * A buddy or a contact person says how it is going with somebody at their workplace, skips it, or puts right what was said.
 * Refusals: placement-not-found, buddy-has-left, check-in-not-asked, stale-version.
 */
export async function answerCompanyCheckIn(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  asked: CheckInAnswer,
): Promise<Result<CheckInAnswerSent, MatchingRefusal>> {
  const placement = await table.fresh(companyPlacementItem, companyId, placementId);
  if (!placement || placement.state === 'withdrawn') return refuse('placement-not-found');
  if (call.caller.role === 'buddy' && !(await hasNamedBuddy(table, companyId))) return refuse('buddy-has-left');
  const row = await table.fresh(companyCheckInItem, companyId, placementId);
  const { candidateId, municipality: owner } = placement;
  const partnership = partnershipScope(call.scope);
  const about = { owner, partnership, placementId, candidateId, companyId, asked: row?.asked ?? [] } as const;
  const sent = await checkInSent(call, table, { ...about, side: 'workplace' }, asked);
  return sent.ok ? commit(call, table, { ...sent.value, about: [candidateId] }) : sent;
}
