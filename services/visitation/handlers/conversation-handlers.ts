import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { ConversationNotice } from '#shared/shapes/message.ts';
import { keepConversationInCalendar } from '../capabilities/keep-conversation-in-calendar.ts';
import { showConversationToCitizen } from '../capabilities/show-conversation-to-citizen.ts';
import { takeInConversationAnswer } from '../capabilities/take-in-conversation-answer.ts';
import { tellOfConversation } from '../capabilities/tell-of-conversation.ts';
import type { ConversationChange } from '../store/conversation-items.ts';
import { answerPlace } from '../store/conversation-answer-place.ts';
import type { ConversationPlace } from '../store/find-conversation.ts';
import { conversationAnswerItem } from '../store/my-conversation-items.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What is heard of conversations. */
export type ConversationHeard =
  'ConversationChanged' | 'ConversationReminderFellDue' | 'ConversationAnswered' | 'ConversationAnswerSettled';

/** What follows when a conversation changes, or when the person answers. */
export function conversationHandlers(open: OpenVisitation, messages: Messages): EventHandlers<ConversationHeard> {
  return {
    ConversationChanged: async (call, event) => {
      await showConversationToCitizen(call, open, placeOf(event));
      await keepConversationInCalendar(open(call), placeOf(event));
      const { candidateId, conversationId, change, sequence } = event.facts;
      const notice = noticeOf[change];
      if (notice)
        await tellOfConversation(call, open, messages, {
          notice,
          reason: event,
          candidateId,
          conversationId,
          sequence,
        });
    },
    ConversationReminderFellDue: (call, event) =>
      tellOfConversation(call, open, messages, { notice: 'reminded', reason: event, ...placeOf(event) }),
    ConversationAnswered: (call, event) => {
      const asMunicipality: Call = asOwner(call, event.facts.owner);
      return takeInConversationAnswer(asMunicipality, open, event);
    },
    ConversationAnswerSettled: async (call, event) => {
      const { table } = await answerPlace(call, open, event.facts);
      await showOutcome(table, conversationAnswerItem, event.facts.conversationId, event);
    },
  };
}

/** What the person is written to about; their own answers are no news to them. */
const noticeOf: Readonly<Partial<Record<ConversationChange, ConversationNotice>>> = {
  planned: 'invited',
  moved: 'moved',
  'time-kept': 'time-kept',
  cancelled: 'cancelled',
  'ended-with-effort': 'effort-ended',
};

function placeOf({
  facts,
}: {
  readonly facts: { readonly candidateId: string; readonly conversationId: string };
}): ConversationPlace {
  return {
    candidateId: toldId('candidate', facts.candidateId),
    conversationId: toldId('conversation', facts.conversationId),
  };
}
