import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { wishesReport, type PlacementWish } from '#services/matching/domain/wish-met.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementWishItem } from '#services/matching/store/placement-wishes.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { WishesReport, WishesReportQuery } from '#shared/shapes/match-weights.ts';

const pageSize = 500;

/**
 * Whether the person's own wishes counted most (VTA 6): of the placements whose first day lies in the period, how many are
 * a wish, as the wishes were when it was registered, and whether wishes had the greatest weight that day. Nobody is in it.
 * Refusal: fields-not-accepted (the last day before the first).
 */
export async function reportWishes(
  { table }: Pick<MatchingStore, 'table'>,
  asked: WishesReportQuery,
): Promise<Result<WishesReport, MatchingRefusal>> {
  if (asked.to < asked.from) return atField('/to', 'dates-reversed');
  const kept: PlacementWish[] = [];
  for (let after: Record<string, unknown> | undefined; ;) {
    const page = await table.list({
      ...{ kind: placementWishItem, index: 'placement-wishes', of: [], limit: pageSize },
      // `$` follows the `#` that stands behind a day.
      ...{ from: asked.from, to: `${asked.to}$` },
      ...(after && { after }),
    });
    kept.push(...page.items);
    after = page.last;
    if (!after) return ok(wishesReport(kept, asked));
  }
}
