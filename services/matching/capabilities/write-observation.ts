import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { observe } from '#services/matching/domain/work-observation.ts';
import { observationKeptDue } from '#services/matching/store/evidence-due.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { workObservationItem } from '#services/matching/store/work-observation-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { ObservationChanged, ObservationWritten } from '#shared/shapes/work-observation.ts';

/**
 * Staff write down how somebody works: what they saw, or were told by the workplace or a practice guide.
 * Refusals: placement-not-found, placement-is-withdrawn, fields-not-accepted.
 */
export async function writeObservation(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  { seenBy, keepWords: _seen, ...said }: ObservationWritten,
): Promise<Result<ObservationChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const { personId, role } = call.caller;
  const observationId = call.newId('observation');
  const seen = observe(placement, { observationId, side: 'staff', seenBy, said }, { personId, role, now: call.now });
  if (!seen.ok) return seen;
  const { version, state } = seen.value;
  return commit(call, table, {
    writes: [insert(workObservationItem, seen.value), observationKeptDue(seen.value)],
    events: [],
    about: [placement.candidateId],
    answer: { observationId, version, state },
  });
}
