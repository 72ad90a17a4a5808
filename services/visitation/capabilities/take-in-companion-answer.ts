import { judgeReply, type CompanionAnswer } from '#services/visitation/domain/companion-pair.ts';
import { companionAnswerPlace, settledCompanion } from '#services/visitation/store/companion-answers.ts';
import { companionAnswerItem, companionPairItem } from '#services/visitation/store/companion-items.ts';
import { changedPair } from '#services/visitation/store/companion-pairs.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { takeInCompanionCode } from './take-in-companion-code.ts';

/**
 * Takes what a person said about companions into the municipality's pair, or voids it; once. What they typed is read in
 * their own scope, since no event carries it. `call` is the municipality's.
 */
export async function takeInCompanionAnswer(
  call: Call,
  open: OpenVisitation,
  event: EventOf<'CompanionAnswered'>,
): Promise<void> {
  const { table } = open(call);
  const { answerId, candidateId } = event.facts;
  const place = await companionAnswerPlace(call, open, { ...event.facts, sender: event.scope });
  const answer = await place.table.fresh(companionAnswerItem, candidateId, answerId);
  if (!answer) throw new Error('what a person said about companions is not there');
  if (isCode(answer)) return takeInCompanionCode(call, open, event, answer);
  const { said } = answer;
  const before = said.says === 'code' ? undefined : await table.fresh(companionPairItem, said.pairId);
  const judged = before ? judgeReply(before, answer, answer.sentAt) : { because: 'over' as const };
  if ('because' in judged || !before) {
    const because = 'because' in judged ? judged.because : 'over';
    const events = [settledCompanion(event, because)];
    return void (await takeInAnswer(call, table, answerId, { writes: [], events }));
  }
  const { writes, events } = await changedPair(call, table, before, judged);
  await takeInAnswer(call, table, answerId, { writes, events: [...events, settledCompanion(event)] });
}

function isCode(answer: CompanionAnswer): answer is CompanionAnswer & { readonly said: { readonly says: 'code' } } {
  return answer.said.says === 'code';
}
