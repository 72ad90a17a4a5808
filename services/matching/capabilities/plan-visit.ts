import { planVisit as planned } from '#services/matching/domain/visit.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { visitChanged, visitItem } from '#services/matching/store/visit-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { VisitChanged, VisitPlan } from '#shared/shapes/visit.ts';

/** Plans a visit at a workplace; it is the caller's. Refusals: placement-not-found, placement-has-ended, fields-not-accepted. */
export async function planVisit(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  asked: VisitPlan,
): Promise<Result<VisitChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const by = { visitId: call.newId('visit'), personId: call.caller.personId, now: call.now };
  const made = planned(placement, asked, by);
  if (!made.ok) return made;
  const { visitId, version, state } = made.value;
  return commit(call, table, {
    writes: [insert(visitItem, made.value)],
    events: [visitChanged(placement, made.value, 'planned')],
    about: [placement.candidateId],
    answer: { visitId, version, state },
  });
}
