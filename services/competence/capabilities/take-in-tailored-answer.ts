import { judgeAnswer, type HeardAnswer } from '#services/competence/domain/tailored-thread.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { keepStep } from '#services/competence/store/tailored-writes.ts';
import type { EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { civilDate, dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';

type AnswerEvent = EventOf<'TailoredCourseOffered' | 'TailoredCourseDeclined'>;

/**
 * Takes an institution's answer into the municipality's request, or voids it with a reason; once for each answer. Of two
 * institutions at once the later is judged anew, and both offers stand. `call` is the platform in the municipality.
 */
export async function takeInTailoredAnswer(call: Call, { table }: CompetenceStore, event: AnswerEvent): Promise<void> {
  const { answerId } = event.facts;
  const before = await table.fresh(tailoredRequestItem, toldId('tailoredRequest', event.facts.requestId));
  const heard = heardAnswer(event);
  const judged = judgeAnswer(before, heard);
  if ('because' in judged) {
    const settled = { outcome: 'void', because: judged.because } as const;
    await takeInAnswer(call, table, answerId, { writes: [], events: settledBy(event, before, settled) });
    return;
  }
  const { request, writes } = keepStep(before as TailoredRequest, judged.request, judged.action, dateOf(call.now));
  await takeInAnswer(call, table, answerId, { writes, events: settledBy(event, request, { outcome: 'accepted' }) });
}

function heardAnswer(event: AnswerEvent): HeardAnswer {
  const { facts, at } = event;
  const on = dateOf(instant(at));
  const told = {
    answerId: toldId('answer', facts.answerId),
    institutionId: toldCompany(facts.institutionId),
    seen: facts.seen,
  };
  if ('reason' in facts) return { ...told, reason: facts.reason, on };
  const { lessons, hoursPerWeek, priceOre } = facts;
  const [startsOn, endsOn] = [civilDate(facts.startsOn), civilDate(facts.endsOn)];
  return { ...told, offer: { sentOn: on, lessons, hoursPerWeek, priceOre, startsOn, endsOn } };
}

/** Nothing is told of a request that is not there: there is nobody whose it is. */
function settledBy(
  { scope: sender, facts }: AnswerEvent,
  request: TailoredRequest | undefined,
  settled: Pick<FactsOf<'TailoredAnswerSettled'>, 'outcome' | 'because'>,
) {
  if (!request) return [];
  const { answerId, institutionId } = facts;
  const kind = request.threads.find((thread) => thread.institutionId === institutionId)?.kind;
  const aggregate = aggregateOf(request);
  return [
    domainEvent('TailoredAnswerSettled', aggregate, {
      ...factsOf(request),
      ...{ answerId, sender, institutionId, ...settled },
      answer: 'reason' in facts ? 'decline' : 'offer',
      ...('reason' in facts && { reason: facts.reason }),
      ...(kind && { kind }),
    }),
  ];
}
