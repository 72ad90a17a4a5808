import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyLookBackItem, lookedBackLast, ownAnswer } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { CompanyLookBackAsked } from '#shared/shapes/look-back.ts';

/** Those whose time at the company has ended and of whom it is asked now, with what it said. Refusal: cursor-not-valid. */
export async function listCompanyLookBacks(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: CompanyLookBackAsked[]; cursor: string | null }, MatchingRefusal>> {
  const found = await readPage(matching, page, { kind: companyLookBackItem, of: [companyId] });
  if (!found.ok) return found;
  const today = dateOf(call.now);
  const open = found.value.items.filter(({ waits, openUntil }) => waits && today <= openUntil);
  const items: CompanyLookBackAsked[] = [];
  for (const { companyId: _own, municipality: _asks, version: _drawn, ...asked } of open) {
    const last = await lookedBackLast(matching.table, asked.placementId);
    items.push({ ...asked, ...(last?.company && { said: { ...last.company, ...ownAnswer(last) } }) });
  }
  const seen = items.map(({ candidateId }) => candidateId);
  await recordViewing(call, matching.table, seen);
  return ok({ items, cursor: found.value.cursor });
}
