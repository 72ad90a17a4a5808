import { againTable, moveAgain } from '#services/matching/domain/company-again.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyAgainItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { AgainChanged, AgainMoved } from '#shared/shapes/look-back.ts';

/**
 * Somebody has asked a company that would take somebody again, asks on another day, or lets it be.
 * Refusals: company-again-not-found, company-again-settled, stale-version, fields-not-accepted.
 */
export async function moveCompanyAgain(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  asked: AgainMoved,
): Promise<Result<AgainChanged, MatchingRefusal>> {
  const before = await table.fresh(companyAgainItem, companyId, placementId);
  if (!before) return refuse('company-again-not-found');
  const { role, personId } = call.caller;
  const moved = moveAgain(before, asked, { role, personId, now: call.now });
  if (!moved.ok) return moved;
  const { version, state } = moved.value;
  return commit(call, table, {
    writes: [replace(companyAgainItem, before, moved.value, priorStates(againTable, asked.move))],
    events: [],
    about: [],
    answer: { placementId, version, state },
  });
}
