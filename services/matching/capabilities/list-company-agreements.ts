import { sentAgreement } from '#services/matching/store/agreement-answers.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyAgreementItem } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { SentAgreement } from '#shared/shapes/agreement.ts';

/** A company's agreements: those that wait for a signature first, then those in force. Refusal: cursor-not-valid. */
export async function listCompanyAgreements(
  call: Call,
  matching: MatchingStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: SentAgreement[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: companyAgreementItem, index: 'company-agreements', of: [companyId] } as const;
  const found = await pagedList(call, matching, page, query, (row) => row);
  if (!found.ok) return found;
  const items = await Promise.all(found.value.items.map(({ companyId: _own, ...row }) => sentAgreement(matching, row)));
  return ok({ items, cursor: found.value.cursor });
}
