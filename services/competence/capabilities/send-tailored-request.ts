import { faultsOfNeed } from '#services/competence/domain/tailored-faults.ts';
import { moved, stepOf } from '#services/competence/domain/tailored-request.ts';
import { askedAgain, askedThread, type TailoredThread } from '#services/competence/domain/tailored-thread.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { whomToAsk } from '#services/competence/store/tailored-institutions.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { saveStep } from './save-tailored-step.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { TailoredRequestSaved, TailoredStep } from '#shared/shapes/tailored-request.ts';

/**
 * Asks the institutions: those that are named, again where they declined; or whoever can and was not asked yet. They see
 * the need and the workplace, and not whose need it is.
 * Refusals: tailored-request-not-found, tailored-step-not-possible, stale-version, fields-not-accepted, nobody-left-to-ask.
 */
export async function sendTailoredRequest(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
  { version }: TailoredStep,
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const today = dateOf(call.now);
  const before = await competence.table.fresh(tailoredRequestItem, requestId);
  if (!before) return refuse('tailored-request-not-found');
  const step = stepOf(before, 'send-tailored-request', call.caller.role, version);
  if (!step.ok) return step;
  const errors = faultsOfNeed(before.need, today, danishCalendar);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const asked = (await whomToAsk(competence, before)).map((institution) => {
    const known = before.threads.find(({ institutionId }) => institutionId === institution.institutionId);
    return known ? askedAgain(known, today) : askedThread(institution, today);
  });
  if (asked.length === 0) return refuse('nobody-left-to-ask');
  const after = moved(before, step.value, { threads: [...others(before.threads, asked), ...asked], sentOn: today });
  return saveStep(call, competence, { before, after, action: 'send-tailored-request' }, (request) => [
    domainEvent('TailoredCourseRequested', aggregateOf(request), {
      ...factsOf(request),
      asked: asked.map(({ institutionId }) => institutionId),
      answerBy: request.answerBy ?? today,
    }),
  ]);
}

function others(threads: readonly TailoredThread[], asked: readonly TailoredThread[]): TailoredThread[] {
  return threads.filter((thread) => !asked.some(({ institutionId }) => institutionId === thread.institutionId));
}
