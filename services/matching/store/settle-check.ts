import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { noEngagement, type Engagement } from '#services/matching/domain/engagement.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import {
  checkAfter,
  checkSetBy,
  checkTable,
  setAgain,
  type SixMonthCheck,
} from '#services/matching/domain/six-month-check.ts';
import { isPaid } from '#services/matching/domain/terms.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { instantIn } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';
import type { MatchingStore } from './matching-store.ts';
import { checkItem, placementItem } from './people-items.ts';

/** What becomes of the candidate's six-month check: the writes, and the placement that carries it from now on. */
export type SettledCheck = {
  readonly writes: readonly Write[];
  readonly firstPaidPlacementId?: PlacementId;
  /** The check of the placement that changed, where this change set or moved it. */
  readonly set?: SixMonthCheck;
};

/**
 * Brings the candidate's one six-month check in step with a placement that began, changed, was put right or withdrawn:
 * set by the first paid work, moved with its day, cancelled where there was none after all, and then asked about the
 * next paid work there is. Refused at `/startsOn` where it was answered before the day it would now fall due.
 */
export async function settleCheck(
  matching: MatchingStore,
  engagement: Engagement,
  placement: Placement,
): Promise<Result<SettledCheck, MatchingRefusal>> {
  const { firstPaidPlacementId, unasked } = engagement;
  if (unasked) return ok({ writes: [], ...(firstPaidPlacementId && { firstPaidPlacementId }) });
  if (firstPaidPlacementId && firstPaidPlacementId !== placement.placementId)
    return ok({ writes: [], firstPaidPlacementId });
  const before = await matching.table.fresh(checkItem, placement.placementId);
  if (!firstPaidPlacementId || !before) return ok(setFor(placement, before));
  const after = checkAfter(before, placement);
  if (!after.ok) return after;
  if (after.value === before) return ok({ writes: [], firstPaidPlacementId });
  if (after.value.state !== 'cancelled')
    return ok({ writes: checkWrites(before, after.value, 'move'), firstPaidPlacementId, set: after.value });
  const cancelled = checkWrites(before, after.value, 'cancel');
  const next = await nextPaid(matching, engagement, placement);
  const settled = next ? setFor(next, await matching.table.fresh(checkItem, next.placementId)) : { writes: [] };
  const { writes, firstPaidPlacementId: carries } = settled;
  return ok({ writes: [...cancelled, ...writes], ...(carries && { firstPaidPlacementId: carries }) });
}

function setFor(placement: Placement, before: SixMonthCheck | undefined): SettledCheck {
  const fresh = checkSetBy(placement, noEngagement(placement.candidateId));
  if (!fresh) return { writes: [] };
  const set = before ? setAgain(before, fresh) : fresh;
  return { writes: checkWrites(before, set, 'set'), firstPaidPlacementId: placement.placementId, set };
}

/** The other placement of the candidate whose paid work began first. */
async function nextPaid(
  matching: MatchingStore,
  engagement: Engagement,
  gone: Placement,
): Promise<Placement | undefined> {
  const [first] = engagement.running
    .filter(({ placementId, kind }) => placementId !== gone.placementId && isPaid(kind))
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  return first && matching.table.fresh(placementItem, first.placementId);
}

/** The check with the row that makes it fall due; an earlier row finds it moved and leaves it. */
export function checkWrites(
  before: SixMonthCheck | undefined,
  after: SixMonthCheck,
  action: 'set' | 'move' | 'cancel',
): Write[] {
  const what: DueKind = 'six-month-check';
  const due = { dueAt: instantIn(after.dueOn), what, about: after.placementId };
  return [
    before ? replace(checkItem, before, after, priorStates(checkTable, action)) : insert(checkItem, after),
    ...(after.state === 'waiting' ? [put(dueRow, due)] : []),
  ];
}
