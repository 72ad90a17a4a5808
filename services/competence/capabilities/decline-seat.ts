import { withdrawnFor } from '#services/competence/domain/enrolment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { leavingWrites } from '#services/competence/store/enrolment-writes.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EnrolmentSaved, SeatAnswer } from '#shared/shapes/enrolment.ts';

/**
 * The person says no to a seat that is held: it is offered to whoever waits next, and the person waits no longer.
 * Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise, no-seat-held.
 */
export async function declineSeat(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  { version: seen }: SeatAnswer,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(enrolmentItem, enrolmentId);
  if (!before) return refuse('enrolment-not-found');
  const left = withdrawnFor(before, { version: seen, reason: 'declined-seat' }, call.now);
  if (!left.ok) return left;
  if (!before.offeredUntil) return refuse('no-seat-held');
  const on = dateOf(call.now);
  const saved = await leavingWrites(competence, before, left.value, 'withdraw-enrolment', on);
  const { version, state, seat } = saved.enrolment;
  return commit(call, competence.table, {
    writes: saved.writes,
    events: saved.events,
    about: [before.candidateId],
    answer: { enrolmentId, version, state, seat },
  });
}
