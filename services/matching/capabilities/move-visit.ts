import { moveVisit as moved, visitTable } from '#services/matching/domain/visit.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { findVisit, type AboutVisit } from '#services/matching/store/find-visit.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { visitChanged, visitItem } from '#services/matching/store/visit-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { VisitMove, VisitChanged } from '#shared/shapes/visit.ts';

/** Moves a visit that is to be held. Refusals: placement-not-found, visit-not-found, visit-is-over, stale-version, fields-not-accepted. */
export async function moveVisit(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  about: AboutVisit,
  asked: VisitMove,
): Promise<Result<VisitChanged, MatchingRefusal>> {
  const found = await findVisit({ table }, about);
  if (!found.ok) return found;
  const { placement, visit: before } = found.value;
  const after = moved(before, asked, call.now);
  if (!after.ok) return after;
  const { visitId, version, state } = after.value;
  return commit(call, table, {
    writes: [replace(visitItem, before, after.value, priorStates(visitTable, 'move-visit'))],
    events: [visitChanged(placement, after.value, 'moved')],
    about: [placement.candidateId],
    answer: { visitId, version, state },
  });
}
