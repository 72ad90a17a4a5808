import { corrected, correctionOf } from '#services/competence/domain/correct-enrolment.ts';
import type { Enrolment } from '#services/competence/domain/enrolment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentCorrected } from '#services/competence/store/enrolment-events.ts';
import { enrolmentItem, onCourseItem } from '#services/competence/store/enrolment-items.ts';
import { stepWrite } from '#services/competence/store/enrolment-writes.ts';
import { claimSeat } from '#services/competence/store/seat-ledger.ts';
import { startSharing, type SharingChange } from '#services/competence/store/sharing.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { EnrolmentCorrection, EnrolmentSaved } from '#shared/shapes/enrolment.ts';

/**
 * Puts right what was written of an enrolment, with a reason; or takes the last step back. What stood there is kept. A
 * course that goes on again needs its seat again where it was given back.
 * Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise, already-on-course, course-full, fields-not-accepted.
 */
export async function correctEnrolment(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  correction: EnrolmentCorrection,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(enrolmentItem, enrolmentId);
  if (!before) return refuse('enrolment-not-found');
  const after = corrected(before, correction, { by: call.caller.personId, now: call.now });
  if (!after.ok) return after;
  const action = correctionOf(before, correction);
  const again = action === 'take-back-end' ? await onCourseAgain(competence, after.value) : undefined;
  const enrolment = again?.enrolment ?? after.value;
  const { version, state, seat, candidateId } = enrolment;
  return commit(call, competence.table, {
    writes: [stepWrite(before, enrolment, action), ...(again?.writes ?? []), ...(again?.sharing.writes ?? [])],
    events: [enrolmentCorrected(enrolment), ...(again?.sharing.events ?? [])],
    about: [candidateId],
    answer: { enrolmentId, version, state, seat },
  });
}

/** The course goes on for the person: what leaving it gave back is taken again. */
async function onCourseAgain(
  competence: CompetenceStore,
  enrolment: Enrolment,
): Promise<{
  readonly enrolment: Enrolment;
  readonly writes: readonly Write<'already-on-course' | 'course-full'>[];
  readonly sharing: SharingChange;
}> {
  const { candidateId, courseId, enrolmentId, seat } = enrolment;
  const { scope } = competence.shared();
  const sharing = await startSharing(competence.table, enrolment, { kind: 'enrolment', id: enrolmentId });
  return {
    enrolment: seat === 'none' ? { ...enrolment, seat: 'own' } : enrolment,
    writes: [
      insert(onCourseItem, { candidateId, courseId, enrolmentId }, 'already-on-course'),
      ...(seat === 'none' ? [claimSeat({ courseId, scope })] : []),
    ],
    sharing,
  };
}
