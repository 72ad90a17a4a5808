import type { CompanyAgain } from '#services/matching/domain/company-again.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyAgainItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';

/** The companies that said they would take somebody again and whom nobody has asked since, in order of the day: one's own, or all. Refusal: cursor-not-valid. */
export async function listCompaniesToAsk(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  { view, ...page }: Page & { readonly view: 'mine' | 'all' },
): Promise<Result<{ items: CompanyAgain[]; cursor: string | null }, MatchingRefusal>> {
  const mine = { kind: companyAgainItem, index: 'again-of', of: [call.caller.personId] } as const;
  const all = { kind: companyAgainItem, index: 'again-here', of: [] } as const;
  const found = await readPage(matching, page, view === 'mine' ? mine : all);
  return found.ok ? ok(found.value) : found;
}
