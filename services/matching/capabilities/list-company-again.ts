import type { CompanyAgain } from '#services/matching/domain/company-again.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyAgainItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';

/** What a company said of taking somebody again, each time it was asked; nobody is named. Refusal: cursor-not-valid. */
export async function listCompanyAgain(
  _call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: CompanyAgain[]; cursor: string | null }, MatchingRefusal>> {
  const found = await readPage(matching, page, { kind: companyAgainItem, of: [companyId] });
  return found.ok ? ok(found.value) : found;
}
