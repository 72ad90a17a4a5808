import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { endOfEnrolment } from '#services/competence/store/end-enrolment.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EnrolmentSaved, EnrolmentStopped } from '#shared/shapes/enrolment.ts';

/**
 * The person stopped on the way, with why. It was begun, and goes on counting as begun.
 * Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise, fields-not-accepted.
 */
export async function interruptEnrolment(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  { reason: interruptReason, ...stopped }: EnrolmentStopped,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const end = await endOfEnrolment(call, competence, enrolmentId, { ...stopped, interruptReason });
  return end.ok ? commit(call, competence.table, end.value) : end;
}
