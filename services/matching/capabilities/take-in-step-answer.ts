import { judgeStepAnswer } from '#services/matching/domain/hours-step-answer.ts';
import { hoursPlanChanged, hoursStepAnswerSettled, levelReached } from '#services/matching/store/hours-events.ts';
import { hoursPlanItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer, wasTakenIn } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';

/**
 * Keeps what the person said of a step in the plan for the hours, or voids it; once. That the level is right holds at once:
 * it is the person's to say. A word that replaces one not heard of yet is told again. `call` is the platform in the municipality.
 */
export async function takeInStepAnswer(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  event: EventOf<'HoursStepAnswered'>,
): Promise<void> {
  const { answerId, replaces, answer, stepId } = event.facts;
  if (replaces && !(await wasTakenIn(table, replaces)))
    throw new Error('a word on a step that replaces one not heard of yet');
  const placementId = toldId('placement', event.facts.placementId);
  const placement = await table.fresh(placementItem, placementId);
  const before = await table.fresh(hoursPlanItem, placementId);
  const judged = judgeStepAnswer(placement, before, {
    ...{ answerId: toldId('answer', answerId), about: stepId, answer, sentAt: instant(event.at) },
    sentBy: event.actor.personId,
    ...(replaces && { replaces: toldId('answer', replaces) }),
  });
  if ('because' in judged || !placement) {
    const because = 'because' in judged ? judged.because : 'placement-over';
    await takeInAnswer(call, table, answerId, { writes: [], events: [hoursStepAnswerSettled(event, because)] });
    return;
  }
  const { plan } = judged;
  await takeInAnswer(call, table, answerId, {
    writes: [putOver(hoursPlanItem, before, plan)],
    events: [
      hoursPlanChanged(placement, plan, dateOf(instant(event.at))),
      ...levelReached(placement, before, plan),
      hoursStepAnswerSettled(event),
    ],
  });
}
