import { started } from '#services/competence/domain/enrolment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentTold } from '#services/competence/store/enrolment-events.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { stepWrite } from '#services/competence/store/enrolment-writes.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EnrolmentBegun, EnrolmentSaved } from '#shared/shapes/enrolment.ts';

/**
 * The person has begun: from the first day on it counts as a competence uplift.
 * Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise, fields-not-accepted.
 */
export async function startEnrolment(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  enrolmentId: EnrolmentId,
  begun: EnrolmentBegun,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const before = await table.fresh(enrolmentItem, enrolmentId);
  if (!before) return refuse('enrolment-not-found');
  const after = started(before, begun, call.now);
  if (!after.ok) return after;
  const { version, state, seat, candidateId } = after.value;
  return commit(call, table, {
    writes: [stepWrite(before, after.value, 'start-enrolment')],
    events: [enrolmentTold(after.value)],
    about: [candidateId],
    answer: { enrolmentId, version, state, seat },
  });
}
