import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { answerOf, type ConversationAnswer } from '#services/visitation/domain/conversation-answer.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type Change, type DomainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { ConversationAnswerSent, ConversationAnswer as Said } from '#shared/shapes/conversation-answer.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import { conversationAnswerItem, type MyConversationRow } from './my-conversation-items.ts';

/**
 * A person's answer to the conversation that their own row shows: written in their scope, and told to the municipality that
 * the row names. Refusals: conversation-is-over, conversation-has-begun, stale-version, fields-not-accepted.
 */
export function sendConversationAnswer(
  call: Call,
  row: MyConversationRow,
  said: Said,
): Result<Change<ConversationAnswerSent>, VisitationRefusal> {
  if (!isOpen(row.state)) return refuse('conversation-is-over');
  if (row.startsAt <= call.now) return refuse('conversation-has-begun');
  if (row.version !== said.version) return refuse('stale-version');
  const { conversationId: about, candidateId, startsAt, minutes, municipality: owner } = row;
  const facts = { answerId: call.newId('answer'), owner, about, candidateId, sentBy: call.caller.personId, startsAt };
  const answer = answerOf(facts, said, { minutes, now: call.now });
  if (!answer.ok) return answer;
  const { answerId, version, state } = answer.value;
  return ok({
    writes: [insert(conversationAnswerItem, answer.value)],
    events: [answered(answer.value)],
    about: [],
    answer: { answerId, version, state },
  });
}

function answered(sent: ConversationAnswer): DomainEvent<'ConversationAnswered'> {
  const { answerId, version, owner, about: conversationId, candidateId, answer, reason, startsAt, proposed } = sent;
  return domainEvent(
    'ConversationAnswered',
    { id: answerId, version },
    {
      ...{ answerId, owner, conversationId, candidateId, answer, startsAt, proposed: [...proposed] },
      ...(reason && { reason }),
    },
  );
}
