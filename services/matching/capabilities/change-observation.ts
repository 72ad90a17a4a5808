import type { Placement } from '#services/matching/domain/placement.ts';
import {
  observationTable,
  type ObservationAction,
  type WorkObservation,
} from '#services/matching/domain/work-observation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { ObservationId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { ObservationChanged } from '#shared/shapes/work-observation.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { workObservationItem } from '#services/matching/store/work-observation-items.ts';

export type ObservationPlace = { readonly placementId: PlacementId; readonly observationId: ObservationId };

type By = { readonly personId: PersonId; readonly role: Role; readonly now: Instant };
type Change = (before: WorkObservation, by: By, placement: Placement) => Result<WorkObservation, MatchingRefusal>;

/** What every act of the staff with one observation does around its own rule. */
export async function changeObservation(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  asked: ObservationPlace & { readonly version: number; readonly action: ObservationAction },
  change: Change,
): Promise<Result<ObservationChanged, MatchingRefusal>> {
  const { placementId, observationId, version, action } = asked;
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const before = await table.fresh(workObservationItem, placementId, observationId);
  if (!before) return refuse('observation-not-found');
  const { personId, role } = call.caller;
  const changed = change(before, { personId, role, now: call.now }, placement);
  if (!changed.ok) return changed;
  if (version !== before.version) return refuse('stale-version');
  const after = changed.value;
  return commit(call, table, {
    writes: [replace(workObservationItem, before, after, priorStates(observationTable, action))],
    events: [],
    about: [before.candidateId],
    answer: { observationId, version: after.version, state: after.state },
  });
}
