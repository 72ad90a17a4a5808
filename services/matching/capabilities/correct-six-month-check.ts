import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkTable, correctCheck, type SixMonthCheck } from '#services/matching/domain/six-month-check.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { checkAnswered, checkReopened } from '#services/matching/store/still-there-events.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, type DomainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { SixMonthCheckCorrection, SixMonthCheckCorrectionAnswer } from '#shared/shapes/six-month-check.ts';

/**
 * Puts a wrong answer to the six-month check right, or takes it back so that the question stands again; what was
 * answered is kept with the reason, which stays in the municipality.
 * Refusals: six-month-check-not-found, six-month-check-not-answered, stale-version, fields-not-accepted.
 */
export async function correctSixMonthCheck(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  correction: SixMonthCheckCorrection,
): Promise<Result<SixMonthCheckCorrectionAnswer, MatchingRefusal>> {
  const before = await matching.table.fresh(checkItem, placementId);
  if (!before) return refuse('six-month-check-not-found');
  const { role, personId } = call.caller;
  const corrected = correctCheck(before, correction, { role, personId, now: call.now });
  if (!corrected.ok) return corrected;
  const { version, state, candidateId } = corrected.value;
  const action = state === 'answered' ? 'correct-six-month-check' : 'reopen-six-month-check';
  return commit(call, matching.table, {
    writes: [replace(checkItem, before, corrected.value, priorStates(checkTable, action))],
    events: [toldOf(corrected.value)],
    about: [candidateId],
    answer: { placementId, version, state },
  });
}

function toldOf(check: SixMonthCheck): DomainEvent {
  return check.stillThere === undefined ? checkReopened(check) : checkAnswered(check);
}
