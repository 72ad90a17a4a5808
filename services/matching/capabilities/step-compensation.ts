import {
  compensationTable,
  isCompensationUnderWay,
  type Compensation,
  type CompensationAction,
} from '#services/matching/domain/compensation.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { compensationChanged } from '#services/matching/store/compensation-events.ts';
import {
  compensationItem,
  compensationsOf,
  compensationUnderWayItem,
} from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CompensationId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CompensationChanged } from '#shared/shapes/compensation.ts';

export type CompensationPlace = { readonly placementId: PlacementId; readonly compensationId: CompensationId };
type By = { readonly personId: PersonId; readonly role: Role; readonly now: Instant };
type Stepped = {
  readonly after: Compensation;
  readonly action: CompensationAction;
  /** The granted one whose place it takes, as it stands after. */
  readonly replaced?: Compensation | undefined;
};

/** What every act with one grant does around its own rule: the newest is read, and of two at once one is done. */
export async function stepCompensation(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { placementId, compensationId }: CompensationPlace,
  step: (
    before: Compensation,
    around: { readonly placement: Placement; readonly all: readonly Compensation[]; readonly by: By },
  ) => Result<Stepped, MatchingRefusal>,
): Promise<Result<CompensationChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const all = await compensationsOf(table, placementId);
  const before = all.find((each) => each.compensationId === compensationId);
  if (!before) return refuse('compensation-not-found');
  const { personId, role } = call.caller;
  const stepped = step(before, { placement, all, by: { personId, role, now: call.now } });
  if (!stepped.ok) return stepped;
  const { after, action, replaced } = stepped.value;
  const former = replaced && all.find((each) => each.compensationId === replaced.compensationId);
  const guard = await table.fresh(compensationUnderWayItem, placementId);
  if (isCompensationUnderWay(after) && guard?.compensationId && guard.compensationId !== compensationId)
    return refuse('compensation-under-way');
  const held = isCompensationUnderWay(after) ? { compensationId } : {};
  const version = (guard?.version ?? 0) + 1;
  return commit(call, table, {
    writes: [
      replace(compensationItem, before, after, priorStates(compensationTable, action)),
      ...(former && replaced
        ? [replace(compensationItem, former, replaced, priorStates(compensationTable, 'replace-compensation'))]
        : []),
      ...(isCompensationUnderWay(before) || isCompensationUnderWay(after)
        ? [putOver(compensationUnderWayItem, guard, { placementId, version, ...held })]
        : []),
    ],
    events: [compensationChanged(after), ...(replaced ? [compensationChanged(replaced)] : [])],
    about: [before.candidateId],
    answer: { compensationId, version: after.version, state: after.state },
  });
}
