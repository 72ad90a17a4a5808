import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { weightsVersionItem } from '#services/matching/store/match-weights-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { WeightsVersion } from '#shared/shapes/match-weights.ts';
import { weightsVersionView } from './show-match-weights.ts';

const pageSize = 10;

/** Every version of the weights that the municipality decided, the newest first. Refusal: cursor-not-valid. */
export async function listMatchWeights(
  matching: MatchingStore,
  page: Page,
): Promise<Result<PageOf<WeightsVersion>, MatchingRefusal>> {
  const found = await readPage(matching, page, { kind: weightsVersionItem, of: [], descending: true, pageSize });
  if (!found.ok) return found;
  return ok({ items: found.value.items.map(weightsVersionView), cursor: found.value.cursor });
}
