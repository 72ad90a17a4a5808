import { faultsOfEnd } from '#services/competence/domain/tailored-faults.ts';
import { moved, stepOf } from '#services/competence/domain/tailored-request.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, courseOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { sharedNoLonger } from '#services/competence/store/tailored-sharing.ts';
import { upliftEnded } from '#services/competence/store/tailored-uplift.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { saveStep } from './save-tailored-step.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { civilDate, dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { TailoredEnd, TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';

/**
 * Records how a running course ended: to its end, or broken off and why.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, fields-not-accepted.
 */
export async function endTailoredCourse(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  end: TailoredEnd,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(tailoredRequestItem, requestId);
  if (!before) return refuse('tailored-request-not-found');
  const action = end.result === 'broken-off' ? 'break-off-course' : 'end-tailored-course';
  const step = stepOf(before, action, call.caller.role, end.version);
  if (!step.ok) return step;
  const { institutionId, startsOn } = courseOf(before);
  const errors = faultsOfEnd(end, { startsOn: civilDate(startsOn) }, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { endedOn } = end;
  const result = end.result === 'broken-off' ? end.result : 'completed';
  const reason = result === 'broken-off' ? end.reason : undefined;
  const after = moved(before, step.value, { ended: { on: endedOn, ...(reason && { reason }) } });
  const besides = await sharedNoLonger(competence, before, endedOn);
  return saveStep(call, competence, { before, after, action, besides }, (request) => [
    domainEvent('TailoredCourseEnded', aggregateOf(request), {
      ...factsOf(request),
      ...{ institutionId, result, endedOn },
      ...(reason && { reason }),
    }),
    upliftEnded(request, end),
  ]);
}
