import { ended, type End } from '#services/competence/domain/enrolment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Change } from '#shared/runtime/commit.ts';
import type { EnrolmentSaved } from '#shared/shapes/enrolment.ts';
import type { CompetenceStore } from './competence-store.ts';
import { enrolmentItem } from './enrolment-items.ts';
import { leavingWrites } from './enrolment-writes.ts';

/** What is saved when a person's course ended, one way or the other. */
export async function endOfEnrolment(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  end: End,
): Promise<Result<Change<EnrolmentSaved>, CompetenceRefusal>> {
  const before = await competence.table.fresh(enrolmentItem, enrolmentId);
  if (!before) return refuse('enrolment-not-found');
  const left = ended(before, end, call.now);
  if (!left.ok) return left;
  const action = 'result' in end ? 'complete-enrolment' : 'interrupt-enrolment';
  const { enrolment, writes, events } = await leavingWrites(competence, before, left.value, action, end.endedOn);
  const { version, state, seat } = enrolment;
  return ok({
    writes,
    events,
    about: [enrolment.candidateId],
    answer: { enrolmentId, version, state, seat },
  });
}
