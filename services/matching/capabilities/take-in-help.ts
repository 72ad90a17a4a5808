import { judgeHelp, soonestDue } from '#services/matching/domain/help-call.ts';
import { lifelineAt } from '#services/matching/store/duty-items.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { helpAskedSettled, helpCallOpened } from '#services/matching/store/help-events.ts';
import { helpAnswerItem, helpCallItem, helpCallsOf, helpClockItem } from '#services/matching/store/help-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { addDays, dateOf, instant, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { helpAnsweredWithin } from '#shared/rules/help-call-rules.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { HelpUrgency } from '#shared/shapes/help-call.ts';

/**
 * Gives a call for help to whoever has the lifeline, else to the placement's owner, and starts its clock, or voids it; once. The words are read where the one is
 * who asked, since no event carries them. `call` is the platform in the municipality.
 */
export async function takeInHelp(call: Call, open: OpenMatching, event: EventOf<'HelpAsked'>): Promise<void> {
  const { answerId, side, urgency } = event.facts;
  const { table } = open(call);
  const [placementId, helpId] = [toldId('placement', event.facts.placementId), toldId('answer', answerId)];
  const sent = { sender: event.scope, candidateId: toldId('candidate', event.facts.candidateId) };
  const place = await answerPlace(call, open, sent, async (own) =>
    Boolean(await own.fresh(helpAnswerItem, placementId, answerId)),
  );
  const answer = await place.fresh(helpAnswerItem, placementId, answerId);
  if (!answer) throw new Error('a call for help is not there');
  const placement = await table.fresh(placementItem, placementId);
  const askedAt = instant(event.at);
  const before = await table.fresh(helpClockItem, placementId);
  const lifeline = await lifelineAt(table, askedAt);
  const judged = judgeHelp(placement, before, {
    ...{ helpId, side, urgency, companyId: toldCompany(event.facts.companyId), askedAt },
    ...(answer.words && { words: answer.words }),
    lifelineId: lifeline.onDuty?.personId,
    dueOn: answeredBy(urgency, dateOf(askedAt)),
  });
  if ('because' in judged || !placement) {
    const because = 'because' in judged ? judged.because : 'placement-not-found';
    await takeInAnswer(call, table, answerId, { writes: [], events: [helpAskedSettled(event, { because })] });
    return;
  }
  const waiting = [...(await helpCallsOf(table, placementId)), judged.call];
  await takeInAnswer(call, table, answerId, {
    writes: [insert(helpCallItem, judged.call), putOver(helpClockItem, before, judged.clock)],
    events: [
      helpCallOpened(placement, judged.call, soonestDue(waiting) ?? judged.call.dueOn),
      helpAskedSettled(event, lifeline),
    ],
  });
}

/** The last day for calling back, on which somebody works: the same day where it is one. */
function answeredBy(urgency: HelpUrgency, askedOn: CivilDate): CivilDate {
  return workedOn(addDays(askedOn, ruleOn(helpAnsweredWithin[urgency], askedOn).value));
}
