import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { atField, faultOfDay } from '#services/matching/domain/when.ts';
import { lookBackSent } from '#services/matching/store/look-back-answers.ts';
import { companyLookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate, dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { CompanyLookBack, LookBackSent } from '#shared/shapes/look-back.ts';

/**
 * The company says why a placement ended as it sees it, what went well, and whether it would take somebody again; or puts
 * it right. The person never reads it.
 * Refusals: placement-not-found, look-back-not-asked, stale-version, fields-not-accepted.
 */
export async function answerCompanyLookBack(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  { replaces, ...company }: CompanyLookBack,
): Promise<Result<LookBackSent, MatchingRefusal>> {
  const row = await table.fresh(companyLookBackItem, companyId, placementId);
  if (!row) return refuse('placement-not-found');
  const askOn = company.askOn && civilDate(company.askOn);
  const fault = askOn && (askOn <= dateOf(call.now) ? 'date-passed' : faultOfDay(askOn, call.now));
  if (fault) return atField('/askOn', fault);
  const sent = await lookBackSent(call, table, row, { company, replaces, partnership: partnershipScope(call.scope) });
  return sent.ok ? commit(call, table, sent.value) : sent;
}
