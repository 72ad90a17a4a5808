import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { endOfEnrolment } from '#services/competence/store/end-enrolment.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EnrolmentDone, EnrolmentSaved } from '#shared/shapes/enrolment.ts';

/**
 * The course came to its end for the person, with how it went.
 * Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise, fields-not-accepted.
 */
export async function completeEnrolment(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  done: EnrolmentDone,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const end = await endOfEnrolment(call, competence, enrolmentId, done);
  return end.ok ? commit(call, competence.table, end.value) : end;
}
