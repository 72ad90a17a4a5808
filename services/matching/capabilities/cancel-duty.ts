import { cancelDuty as cancelled, dutyTable } from '#services/matching/domain/duty.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { dutyItem } from '#services/matching/store/duty-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { DutyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { DutyCancel, DutyChanged } from '#shared/shapes/duty.ts';

/** Nobody has this watch any more, and why; the gap shows. Refusals: duty-not-found, duty-is-cancelled, stale-version. */
export async function cancelDuty(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  dutyId: DutyId,
  asked: DutyCancel,
): Promise<Result<DutyChanged, MatchingRefusal>> {
  const before = await table.fresh(dutyItem, dutyId);
  if (!before) return refuse('duty-not-found');
  const after = cancelled(before, asked, { personId: call.caller.personId, now: call.now });
  if (!after.ok) return after;
  const { version, state } = after.value;
  return commit(call, table, {
    writes: [replace(dutyItem, before, after.value, priorStates(dutyTable, 'cancel-duty'))],
    events: [],
    about: [],
    answer: { dutyId, version, state },
  });
}
