import { agreeOnCheck, checkTable } from '#services/matching/domain/six-month-check.ts';
import { bothSay, judgeStillThere } from '#services/matching/domain/still-there.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { checkItem, profileItem } from '#services/matching/store/people-items.ts';
import { checkAnswered, stillThereAnswerSettled, stillThereKept } from '#services/matching/store/still-there-events.ts';
import { stillThereAnswerItem, stillThereItem } from '#services/matching/store/still-there-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { civilDate, dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer, wasTakenIn } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver, unchanged } from '#shared/runtime/conditions.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Keeps what a side says beside what the other says, or voids it; once. Where both say the same the check is answered by
 * it; where they differ the owner settles it. `call` is the platform in the municipality.
 */
export async function takeInStillThere(
  call: Call,
  open: OpenMatching,
  event: EventOf<'StillThereAnswered'>,
): Promise<void> {
  const { answerId, replaces, side, companyId, candidateId, dueOn } = event.facts;
  const { table } = open(call);
  if (replaces && !(await wasTakenIn(table, replaces))) throw new Error('an answer that replaces one not heard of yet');
  const placementId = toldId('placement', event.facts.placementId);
  const sent = { sender: event.scope, candidateId: toldId('candidate', candidateId) };
  const place = await answerPlace(call, open, sent, async (own) =>
    Boolean(await own.fresh(stillThereAnswerItem, placementId, answerId)),
  );
  const answer = await place.fresh(stillThereAnswerItem, placementId, answerId);
  if (!answer) throw new Error('an answer to the six-month question is not there');
  const [check, before, known] = await Promise.all([
    table.fresh(checkItem, placementId),
    table.fresh(stillThereItem, placementId),
    table.fresh(profileItem, sent.candidateId),
  ]);
  const { says, on, words, byLink } = answer;
  const judged = judgeStillThere(check, before, {
    ...{ answerId: toldId('answer', answerId), side, companyId: toldCompany(companyId), dueOn: civilDate(dueOn) },
    ...{ says, ...(on && { on }), ...(words && { words }) },
    ...{ at: instant(event.at), byId: toldId('person', event.actor.personId) },
    ...(byLink && { byLink: true }),
    ...(replaces && { replaces: toldId('answer', replaces) }),
  });
  if ('because' in judged || !check) {
    const because = 'because' in judged ? judged.because : 'not-asked-any-more';
    await takeInAnswer(call, table, answerId, { writes: [], events: [stillThereAnswerSettled(event, because)] });
    return;
  }
  const { question } = judged;
  const stillThere = bothSay(question);
  const agreed = stillThere === undefined ? undefined : agreeOnCheck(check, stillThere, dateOf(instant(event.at)));
  const owned = { ...check, ownerId: known?.ownerId ?? check.ownerId };
  await takeInAnswer(call, table, answerId, {
    writes: [
      putOver(stillThereItem, before, question),
      agreed
        ? replace(checkItem, check, agreed, priorStates(checkTable, 'agree-on-six-month-check'))
        : unchanged(checkItem, [placementId], check.version),
    ],
    events: [
      stillThereKept(owned, question, side),
      ...(agreed ? [checkAnswered(agreed)] : []),
      stillThereAnswerSettled(event),
    ],
  });
}
