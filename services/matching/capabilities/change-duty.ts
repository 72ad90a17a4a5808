import { changeDuty as changed, dutyTable } from '#services/matching/domain/duty.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { dutyItem } from '#services/matching/store/duty-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { DutyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { replace } from '#shared/runtime/write.ts';
import type { DutyChange, DutyChanged } from '#shared/shapes/duty.ts';

/**
 * Somebody else takes a watch, or it is at another time, with the reason (swap, illness, holiday).
 * Refusals: duty-not-found, duty-is-cancelled, stale-version, fields-not-accepted.
 */
export async function changeDuty(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  dutyId: DutyId,
  asked: DutyChange,
): Promise<Result<DutyChanged, MatchingRefusal>> {
  const before = await table.fresh(dutyItem, dutyId);
  if (!before) return refuse('duty-not-found');
  const errors = await unknownStaff(call, table, { '/personId': asked.personId });
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = changed(before, asked, { personId: call.caller.personId, now: call.now });
  if (!after.ok) return after;
  const { version, state } = after.value;
  return commit(call, table, {
    writes: [replace(dutyItem, before, after.value, priorStates(dutyTable, 'change-duty'))],
    events: [],
    about: [],
    answer: { dutyId, version, state },
  });
}
