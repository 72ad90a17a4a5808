import type { ConversationAnswerView } from '#shared/shapes/conversation-answer.ts';
import type { ConversationChanged, ConversationItem, ConversationView } from '#shared/shapes/planned-conversation.ts';
import type { AnswerSaid, PlannedConversation } from './planned-conversation.ts';

/** What a change answers: the version that the next change is made from. */
export function conversationChanged({ conversationId, version, state }: PlannedConversation): ConversationChanged {
  return { conversationId, version, state };
}

/** A conversation as a line in a list: nothing in anybody's own words but where, and who else comes. */
export function conversationLine(conversation: PlannedConversation): ConversationItem {
  const { conversationId, candidateId, version, state, kind, form, startsAt, minutes, holderId } = conversation;
  const { place, others, heldOn, staffIds, moveRequest, memberIds = [], membersLeftOut = false } = conversation;
  return {
    ...{ conversationId, candidateId, version, state, kind, form, startsAt, minutes, holderId },
    ...{ staffIds: [...staffIds], moveAsked: moveRequest !== undefined },
    ...{ memberIds: [...memberIds], membersLeftOut },
    ...(place && { place }),
    ...(others && { others }),
    ...(heldOn && { heldOn }),
  };
}

/** A conversation whole, as the staff see it. */
export function conversationView(conversation: PlannedConversation): ConversationView {
  const { about, ways, sequence, plannedAt, cancelReason, noShowReason, note, moveRequest, answer } = conversation;
  return {
    ...{ ...conversationLine(conversation), ways: [...ways], sequence, plannedAt },
    ...(about && { about }),
    ...(cancelReason && { cancelReason }),
    ...(noShowReason && { noShowReason }),
    ...(note && { note }),
    ...(moveRequest && { moveRequest: said(moveRequest) }),
    ...(answer && { answer: said(answer) }),
  };
}

function said({ sender: _scope, proposed, ...rest }: AnswerSaid): ConversationAnswerView {
  return { ...rest, proposed: [...proposed] };
}
