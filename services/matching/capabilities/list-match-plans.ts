import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { matchPlanItem } from '#services/matching/store/match-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { MatchPlanView } from '#shared/shapes/match-plan.ts';
import { matchPlanView } from './open-match-plan.ts';

const pageSize = 10;

/** The municipality's plans for everyone, the newest first. Refusal: cursor-not-valid. */
export async function listMatchPlans(
  matching: MatchingStore,
  page: Page,
): Promise<Result<PageOf<MatchPlanView>, MatchingRefusal>> {
  const list = { kind: matchPlanItem, index: 'match-plans', of: [], descending: true, pageSize } as const;
  const found = await readPage(matching, page, list);
  if (!found.ok) return found;
  return ok({ items: found.value.items.map(matchPlanView), cursor: found.value.cursor });
}
