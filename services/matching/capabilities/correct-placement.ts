import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { correctPlacement as putRight } from '#services/matching/domain/correct-placement.ts';
import { engage, noEngagement } from '#services/matching/domain/engagement.ts';
import { placementTable } from '#services/matching/domain/placement.ts';
import { bothSaidYes, outgrowsSniff } from '#services/matching/store/both-said-yes.ts';
import { plannedEndDue } from '#services/matching/store/due-kinds.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { engagementItem, placementItem } from '#services/matching/store/people-items.ts';
import { keepWithRules } from '#services/matching/store/hold-against-rules.ts';
import { engagementAfter, engagementWrite } from '#services/matching/store/placement-writes.ts';
import { settleCheck } from '#services/matching/store/settle-check.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PlacementChanged, PlacementCorrection } from '#shared/shapes/placement.ts';
import { placementCorrected } from '#services/matching/store/placement-events.ts';

/**
 * Puts right what was registered wrong of a placement, with a reason; what stood there is kept in its history. The
 * figures of every day count what is right, and the six-month check moves with the first paid day. The reason stays in
 * the municipality. A rule that turns out to be broken is told, and does not stand in the way: history is what it is.
 * A running sniff internship becomes another kind only once both have said yes, as by a change.
 * Refusals: placement-not-found, placement-is-withdrawn, alignment-not-signed, stale-version, fields-not-accepted.
 */
export async function correctPlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  correction: PlacementCorrection,
): Promise<Result<PlacementChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(placementItem, placementId);
  if (!before) return refuse('placement-not-found');
  const { role, personId } = call.caller;
  const corrected = putRight(before, correction, { role, personId, now: call.now });
  if (!corrected.ok) return corrected;
  const placement = corrected.value;
  if (placement.state === 'running' && outgrowsSniff(before, placement) && !(await bothSaidYes(matching.table, before)))
    return refuse('alignment-not-signed');
  const kept = await matching.table.fresh(engagementItem, placement.candidateId);
  const engagement = kept ?? noEngagement(placement.candidateId);
  const engaged = engage(engagement, placement);
  if (!engaged.ok) return engaged;
  const check = await settleCheck(matching, engagement, placement);
  if (!check.ok) return check;
  const { set, writes } = check.value;
  const rules = await keepWithRules(call, matching, placement);
  return commit(call, matching.table, {
    writes: [
      replace(placementItem, before, placement, priorStates(placementTable, 'correct-placement')),
      engagementWrite(kept, engagementAfter(engaged.value, check.value)),
      ...writes,
      ...plannedEndDue(placement, before),
      ...rules.writes,
    ],
    events: [placementCorrected(placement)],
    about: [placement.candidateId],
    answer: {
      placementId,
      version: placement.version,
      state: placement.state,
      findings: rules.shown,
      ...(set && { sixMonthCheckDueOn: set.dueOn }),
    },
  });
}
