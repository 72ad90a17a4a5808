import { checkPlacement } from '#services/matching/domain/placement-check.ts';
import { withException } from '#services/matching/domain/placement-exception.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { limitDue } from '#services/matching/store/limit-due.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { profileItem } from '#services/matching/store/people-items.ts';
import { placementExceptionItem } from '#services/matching/store/placement-check-items.ts';
import { checkInput, readForCheck } from '#services/matching/store/read-for-check.ts';
import { companyItem } from '#services/matching/store/shared-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { ExceptionGiven, ExceptionKept } from '#shared/shapes/placement-check.ts';

/**
 * A team leader makes an exception from one rule, for a person at a company, with a reason and until a day. It is kept
 * for good; the newest one holds. The owner is told before that day as before the rule’s own.
 * Refusals: candidate-not-in-effort, stale-version, fields-not-accepted (a company that is not here, an absurd day).
 */
export async function allowPlacementException(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  given: ExceptionGiven,
): Promise<Result<ExceptionKept, MatchingRefusal>> {
  const { companyId, ruleId } = given;
  const today = dateOf(call.now);
  const [known, company, before, read] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.shared().get(companyItem, companyId),
    matching.table.fresh(placementExceptionItem, candidateId, companyId, ruleId),
    readForCheck(matching, { candidateId, companyId }, today),
  ]);
  if (!known?.profile || known.closed) return refuse('candidate-not-in-effort');
  if (!company?.municipalities?.includes(call.scope)) return atField('/companyId', 'unknown-company');
  const made = withException(before, candidateId, given, { personId: call.caller.personId, now: call.now });
  if (!made.ok) return made;
  const exception = made.value;
  const exceptions = [...read.exceptions.filter((each) => each.ruleId !== ruleId), exception];
  const running = read.all.filter((each) => each.companyId === companyId && each.state === 'running');
  return commit(call, matching.table, {
    writes: [
      before ? replace(placementExceptionItem, before, exception) : insert(placementExceptionItem, exception),
      ...running.flatMap((placement) =>
        limitDue(placement, checkPlacement(checkInput({ ...read, exceptions }, placement)), call.now),
      ),
    ],
    events: [],
    about: [candidateId],
    answer: { version: exception.version, until: given.until },
  });
}
