import { planDuty as planned } from '#services/matching/domain/duty.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { dutyItem } from '#services/matching/store/duty-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { insert } from '#shared/runtime/write.ts';
import type { DutyChanged, DutyPlan } from '#shared/shapes/duty.ts';

/** Plans who has the lifeline from when until when; two may have the same watch. Refusal: fields-not-accepted. */
export async function planDuty(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  asked: DutyPlan,
): Promise<Result<DutyChanged, MatchingRefusal>> {
  const errors = await unknownStaff(call, table, { '/personId': asked.personId });
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const duty = planned(asked, { dutyId: call.newId('duty'), now: call.now });
  if (!duty.ok) return duty;
  const { dutyId, version, state } = duty.value;
  return commit(call, table, {
    writes: [insert(dutyItem, duty.value)],
    events: [],
    about: [],
    answer: { dutyId, version, state },
  });
}
