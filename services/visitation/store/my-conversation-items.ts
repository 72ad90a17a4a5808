import type { ConversationAnswer } from '#services/visitation/domain/conversation-answer.ts';
import { ownAnswerView } from '#services/visitation/domain/conversation-answer.ts';
import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';

/** In the citizen's scope: a conversation as the person reads it, drawn from one version of it. */
export type MyConversationRow = Omit<MyConversation, 'answer'>;
export const myConversationItem = defineItem<MyConversationRow>({
  name: 'my-conversation',
  partition: () => [],
  partitionParts: 0,
  sort: (conversation) => [conversation.conversationId],
});

/** In the citizen's scope: what the person answered. */
export const conversationAnswerItem = defineAnswer<ConversationAnswer>('conversation-answer');

/** What the person reads of a conversation: neither what the staff noted, nor why it was cancelled. */
export function myConversationOf(
  conversation: PlannedConversation,
  municipality: MunicipalityCode,
  attending: readonly string[] = [],
): MyConversationRow {
  const { conversationId, candidateId, version, state, kind, form, startsAt, minutes, holderId } = conversation;
  const { place, others, about, moveRequest } = conversation;
  return {
    ...{ conversationId, candidateId, version, municipality, state, kind, form, startsAt, minutes, holderId },
    moveAsked: moveRequest !== undefined,
    ...(place && { place }),
    ...(others && { others }),
    ...(attending.length > 0 && { attending: [...attending] }),
    ...(about && { about }),
  };
}

/** Answers to one conversation are few: each is to a time that was seen. */
const mostAnswers = 25;

/** The conversation with what the person last answered. */
export async function withOwnAnswer(table: Pick<Table, 'list'>, row: MyConversationRow): Promise<MyConversation> {
  const sent = await table.list({ kind: conversationAnswerItem, of: [row.conversationId], limit: mostAnswers });
  const last = sent.items.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1))[0];
  return { ...row, ...(last && { answer: ownAnswerView(last) }) };
}
