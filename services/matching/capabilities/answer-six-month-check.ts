import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { saysOtherwise } from '#services/matching/domain/still-there.ts';
import { atField } from '#services/matching/domain/when.ts';
import { stillThereItem } from '#services/matching/store/still-there-items.ts';
import { answerCheck, checkTable } from '#services/matching/domain/six-month-check.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { checkAnswered } from '#services/matching/store/still-there-events.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { SixMonthCheckAnswer, SixMonthCheckAnswered } from '#shared/shapes/six-month-check.ts';

/**
 * Answers whether the person is still in the small job or job after six months; "no" is an answer too, and is given
 * also where the placement ended before. Where person or workplace said otherwise, the note is the reason for it; it stays in the
 * municipality.
 * Refusals: six-month-check-not-found, -not-due, -answered, stale-version, fields-not-accepted.
 */
export async function answerSixMonthCheck(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  answer: SixMonthCheckAnswer,
): Promise<Result<SixMonthCheckAnswered, MatchingRefusal>> {
  const before = await matching.table.fresh(checkItem, placementId);
  if (!before) return refuse('six-month-check-not-found');
  const answered = answerCheck(before, answer, { role: call.caller.role, now: call.now });
  if (!answered.ok) return answered;
  const said = await matching.table.fresh(stillThereItem, placementId);
  const isOtherwise = said?.dueOn === before.dueOn && saysOtherwise(said, answer.stillThere);
  if (isOtherwise && !answer.note) return atField('/note', 'reason-for-otherwise');
  const { candidateId, version, stillThere = false, answeredOn = dateOf(call.now) } = answered.value;
  return commit(call, matching.table, {
    writes: [replace(checkItem, before, answered.value, priorStates(checkTable, 'answer-six-month-check'))],
    events: [checkAnswered(answered.value)],
    about: [candidateId],
    answer: { placementId, version, stillThere, answeredOn },
  });
}
