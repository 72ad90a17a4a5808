import { draftCompensation as draft } from '#services/matching/domain/compensation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { compensationChanged } from '#services/matching/store/compensation-events.ts';
import {
  compensationItem,
  compensationsOf,
  compensationUnderWayItem,
} from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver, unchanged } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CompensationChanged, CompensationDraft } from '#shared/shapes/compensation.ts';

/**
 * Drafts money for help at a placement, or a change or prolongation of what was granted.
 * Refusals: placement-not-found, placement-has-ended, compensation-not-found, compensation-under-way, fields-not-accepted.
 */
export async function draftCompensation(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  { replaces, ...terms }: CompensationDraft,
): Promise<Result<CompensationChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const all = await compensationsOf(table, placementId);
  const former =
    replaces && all.find(({ compensationId, state }) => compensationId === replaces && state === 'granted');
  if (replaces && !former) return refuse('compensation-not-found');
  const guard = await table.fresh(compensationUnderWayItem, placementId);
  if (guard?.compensationId) return refuse('compensation-under-way');
  const { personId, role } = call.caller;
  const compensationId = call.newId('compensation');
  const drafted = draft(placement, { compensationId, terms, replaces }, { personId, role, now: call.now });
  if (!drafted.ok) return drafted;
  const { version, state } = drafted.value;
  return commit(call, table, {
    writes: [
      insert(compensationItem, drafted.value),
      putOver(compensationUnderWayItem, guard, { placementId, compensationId, version: (guard?.version ?? 0) + 1 }),
      unchanged(placementItem, [placementId], placement.version),
    ],
    events: [compensationChanged(drafted.value)],
    about: [placement.candidateId],
    answer: { compensationId, version, state },
  });
}
