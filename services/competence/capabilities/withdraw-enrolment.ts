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
import type { EnrolmentSaved, EnrolmentWithdrawal } from '#shared/shapes/enrolment.ts';

/**
 * An enrolment that came to nothing: the person never began. It counts nowhere, the seat goes to whoever waits longest.
 * The note stays in the municipality. Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise.
 */
export async function withdrawEnrolment(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  withdrawal: EnrolmentWithdrawal,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(enrolmentItem, enrolmentId);
  if (!before) return refuse('enrolment-not-found');
  const left = withdrawnFor(before, withdrawal, call.now);
  if (!left.ok) return left;
  const { enrolment, writes, events } = await leavingWrites(
    competence,
    before,
    left.value,
    'withdraw-enrolment',
    dateOf(call.now),
  );
  const { version, state, seat } = enrolment;
  return commit(call, competence.table, {
    writes,
    events,
    about: [enrolment.candidateId],
    answer: { enrolmentId, version, state, seat },
  });
}
