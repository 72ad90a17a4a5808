import { judgeAnswer, type HeardAnswer } from '#services/visitation/domain/conversation-answer.ts';
import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { conversationWrites } from '#services/visitation/store/conversation-change.ts';
import { answerPlace } from '#services/visitation/store/conversation-answer-place.ts';
import {
  answerSettled,
  conversationTold,
  plannedConversationItem,
} from '#services/visitation/store/conversation-items.ts';
import { conversationAnswerItem } from '#services/visitation/store/my-conversation-items.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { ConversationAnswerKind } from '#shared/shapes/conversation-answer.ts';

/**
 * Applies what a person answered to the municipality's conversation, or voids it; once for each answer. A yes or a no is
 * settled at once; a wish for another time waits for somebody to move the conversation or keep the time. The own words come
 * from the answer itself. `call` is the platform in the municipality.
 */
export async function takeInConversationAnswer(
  call: Call,
  open: OpenVisitation,
  event: EventOf<'ConversationAnswered'>,
): Promise<void> {
  const { table } = open(call);
  const { answer, candidateId, conversationId } = event.facts;
  const before = await table.fresh(plannedConversationItem, candidateId, conversationId);
  const heard = await heardAnswer(call, open, event);
  const { answerId, sender } = heard;
  const judged = judgeAnswer(before, heard);
  if (!before || 'because' in judged) {
    const because = 'because' in judged ? judged.because : 'conversation-not-found';
    const which = {
      candidateId: toldId('candidate', candidateId),
      conversationId: toldId('conversation', conversationId),
    };
    const events = [answerSettled(which, { answerId, sender, outcome: 'void', because })];
    await takeInAnswer(call, table, answerId, { writes: [], events });
    return;
  }
  const after = judged.conversation;
  const { change, kind } = becomes[answer];
  const line = { kind, ...(heard.reason && { reason: heard.reason }) };
  await takeInAnswer(call, table, answerId, {
    writes: conversationWrites(call, { change, action: answer, before, after, line }),
    events: [...conversationTold(change, before, after), ...settledAtOnce(after, heard)],
  });
}

const becomes = {
  confirm: { change: 'confirmed', kind: 'conversation-confirmed' },
  decline: { change: 'declined', kind: 'conversation-declined' },
  'ask-to-move': { change: 'move-asked', kind: 'conversation-move-asked' },
} as const satisfies Record<ConversationAnswerKind, object>;

function settledAtOnce(
  after: PlannedConversation,
  { answer, answerId, sender }: Pick<HeardAnswer, 'answer' | 'answerId' | 'sender'>,
): DomainEvent[] {
  return answer === 'ask-to-move' ? [] : [answerSettled(after, { answerId, sender, outcome: 'accepted' })];
}

async function heardAnswer(
  call: Call,
  open: OpenVisitation,
  { scope: sender, at, facts }: EventOf<'ConversationAnswered'>,
): Promise<HeardAnswer> {
  const { answer, reason, proposed, startsAt, candidateId, conversationId } = facts;
  const answerId = toldId('answer', facts.answerId);
  const { table } = await answerPlace(call, open, { sender, answerId, candidateId, conversationId });
  const note = (await table.fresh(conversationAnswerItem, conversationId, answerId))?.note;
  return {
    ...{ answerId, sender, answer, proposed: proposed.map(instant), sentAt: instant(at), startsAt: instant(startsAt) },
    ...(reason && { reason }),
    ...(note && { note }),
  };
}
