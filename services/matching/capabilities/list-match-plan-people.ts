import { placesFree, type Opening } from '#services/matching/domain/opening.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { matchPlanItem, matchPlannedItem, type MatchPlanned } from '#services/matching/store/match-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { MatchPlanId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { MatchPlanRow } from '#shared/shapes/match-plan.ts';

const pageSize = 25;

/**
 * Who could have which place by a plan: those with most points first, those without a place last; a place that is gone meanwhile is
 * said to be. No names: the page joins
 * them. Refusals: match-plan-not-found, match-plan-not-ready, cursor-not-valid.
 */
export async function listMatchPlanPeople(
  call: Call,
  matching: MatchingStore,
  planId: MatchPlanId,
  page: Page,
): Promise<Result<PageOf<MatchPlanRow>, MatchingRefusal>> {
  const plan = await matching.table.fresh(matchPlanItem, planId);
  if (!plan) return refuse('match-plan-not-found');
  if (plan.state !== 'ready') return refuse('match-plan-not-ready');
  const query = { kind: matchPlannedItem, index: 'match-planned', of: [planId], pageSize } as const;
  const openings = await matching.openings();
  return pagedList(call, matching, page, query, (row) => rowView(row, openings));
}

function rowView(
  { planId: _plan, keptUntil: _kept, ...row }: MatchPlanned,
  openings: ReadonlyMap<string, Opening>,
): MatchPlanRow {
  const opening = row.place && openings.get(row.place.openingId);
  const isGone = row.place && !row.decided?.followed && (!opening || placesFree(opening) === 0);
  return { ...row, ...(isGone && { gone: true as const }) };
}
