import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { endPlacement as finish } from '#services/matching/domain/placement.ts';
import { keepWithRules } from '#services/matching/store/hold-against-rules.ts';
import { leavePlacement } from '#services/matching/store/leave-placement.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { PlacementChanged, PlacementEnd } from '#shared/shapes/placement.ts';

/**
 * Ends a placement with its day and reason, and gives the place of the opening back in the same transaction. One that has not begun is withdrawn instead. The note
 * stays in the municipality; the event carries the reason's code. A six-month check that was set still falls due.
 * Refusals: placement-not-found, placement-has-ended, stale-version, fields-not-accepted.
 */
export async function endPlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  end: PlacementEnd,
): Promise<Result<PlacementChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(placementItem, placementId);
  if (!before) return refuse('placement-not-found');
  const ended = finish(before, end, { role: call.caller.role, now: call.now });
  if (!ended.ok) return ended;
  const placement = ended.value;
  const left = await leavePlacement(matching, before, placement, 'end-placement');
  if (!left.ok) return left;
  const rules = await keepWithRules(call, matching, placement);
  return commit(call, matching.table, {
    ...left.value,
    writes: [...left.value.writes, ...rules.writes],
    about: [placement.candidateId],
    answer: {
      placementId,
      version: placement.version,
      state: placement.state,
      findings: rules.shown,
    },
  });
}
