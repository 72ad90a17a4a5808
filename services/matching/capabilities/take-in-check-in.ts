import { judgeCheckIn } from '#services/matching/domain/check-in.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { checkInAnswerSettled, checkInKept } from '#services/matching/store/check-in-events.ts';
import { checkInAnswerItem, checkInItem, saidOf } from '#services/matching/store/check-in-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { takeInAnswer, wasTakenIn } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';

/**
 * Keeps what a side said at a check-in beside what the other says, or voids it; once. The words are read where the one is who
 * said them, since no event carries them. An answer that replaces one not heard of yet is told again. `call` is the platform in the municipality.
 */
export async function takeInCheckIn(call: Call, open: OpenMatching, event: EventOf<'CheckInAnswered'>): Promise<void> {
  const { answerId, replaces, side, askedOn, companyId } = event.facts;
  const { table } = open(call);
  if (replaces && !(await wasTakenIn(table, replaces)))
    throw new Error('an answer to a check-in that replaces one not heard of yet');
  const placementId = toldId('placement', event.facts.placementId);
  const sent = { sender: event.scope, candidateId: toldId('candidate', event.facts.candidateId) };
  const place = await answerPlace(call, open, sent, async (own) =>
    Boolean(await own.fresh(checkInAnswerItem, placementId, answerId)),
  );
  const answer = await place.fresh(checkInAnswerItem, placementId, answerId);
  if (!answer) throw new Error('an answer to a check-in is not there');
  const placement = await table.fresh(placementItem, placementId);
  const before = await table.fresh(checkInItem, placementId, askedOn);
  const judged = judgeCheckIn(placement, before, {
    ...{ answerId: toldId('answer', answerId), side, companyId: toldCompany(companyId) },
    ...saidOf(answer),
    ...{ at: instant(event.at), byId: toldId('person', event.actor.personId) },
    ...(answer.byLink && { byLink: true }),
    ...(replaces && { replaces: toldId('answer', replaces) }),
  });
  if ('because' in judged || !placement) {
    const because = 'because' in judged ? judged.because : 'placement-over';
    await takeInAnswer(call, table, answerId, { writes: [], events: [checkInAnswerSettled(event, because)] });
    return;
  }
  const { checkIn } = judged;
  await takeInAnswer(call, table, answerId, {
    writes: [putOver(checkInItem, before, checkIn)],
    events: [checkInKept(placement, checkIn, side), checkInAnswerSettled(event)],
  });
}
