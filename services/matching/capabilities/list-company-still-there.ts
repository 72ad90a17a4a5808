import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyStillThereItem, saidLast } from '#services/matching/store/still-there-items.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { CompanyStillThere } from '#shared/shapes/still-there.ts';

/** Those who began at a company and of whom it is asked now, the oldest question first; what is settled is not shown any more. Refusal: cursor-not-valid. */
export async function listCompanyStillThere(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: CompanyStillThere[]; cursor: string | null }, MatchingRefusal>> {
  const found = await readPage(matching, page, {
    ...{ kind: companyStillThereItem, index: 'company-still-there-waits', of: [companyId] },
  });
  if (!found.ok) return found;
  const asked = found.value.items;
  const items = await Promise.all(
    asked.map(async (row) => {
      const { placementId, candidateId, kind, startsOn, dueOn, waits } = row;
      const said = await saidLast(matching.table, row);
      return { placementId, candidateId, kind, startsOn, dueOn, waits, ...(said && { said }) };
    }),
  );
  await recordViewing(
    call,
    matching.table,
    asked.map(({ candidateId }) => candidateId),
  );
  return ok({ items, cursor: found.value.cursor });
}
