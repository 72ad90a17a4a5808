import { moved, stepOf } from '#services/competence/domain/tailored-request.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { sharedNoLonger } from '#services/competence/store/tailored-sharing.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { saveStep } from './save-tailored-step.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { TailoredRequestSaved, TailoredWithdrawal } from '#shared/shapes/tailored-request.ts';

/**
 * Takes a request back before the course has begun; everybody who was asked reads it.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version.
 */
export async function withdrawTailoredRequest(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  { version, reason }: TailoredWithdrawal,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(tailoredRequestItem, requestId);
  if (!before) return refuse('tailored-request-not-found');
  const action = 'withdraw-tailored-request';
  const step = stepOf(before, action, call.caller.role, version);
  if (!step.ok) return step;
  const after = moved(before, step.value, { ended: { on: dateOf(call.now), reason } });
  const besides = await sharedNoLonger(competence, before, dateOf(call.now));
  return saveStep(call, competence, { before, after, action, besides }, (request) => [
    domainEvent('TailoredRequestWithdrawn', aggregateOf(request), { ...factsOf(request), reason }),
  ]);
}
