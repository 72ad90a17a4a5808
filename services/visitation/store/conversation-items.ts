import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { reminderAt } from '#services/visitation/domain/conversation-times.ts';
import { requestSettled, type AnswerSettled } from '#services/visitation/domain/conversation-answer.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import type { CandidateId, ConversationId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { put, remove, type Write } from '#shared/runtime/write.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import type { DueKind } from './due-kinds.ts';

/** A conversation with a person, read by the person it is with; in the lists of both who meet, in order of time. */
export const plannedConversationItem = defineItem<PlannedConversation, 'conversations-of' | 'conversations-with'>({
  name: 'planned-conversation',
  partition: (conversation) => [conversation.candidateId],
  sort: (conversation) => [conversation.conversationId],
  indexes: {
    'conversations-of': {
      on: 'gsi1',
      place: ({ holderId, startsAt, conversationId }) => ({ of: [holderId], sort: `${startsAt}#${conversationId}` }),
    },
    'conversations-with': {
      on: 'gsi2',
      place: ({ candidateId, startsAt, conversationId }) => ({
        of: [candidateId],
        sort: `${startsAt}#${conversationId}`,
      }),
    },
  },
});

/** What was done with a conversation. */
export type ConversationChange = FactsOf<'ConversationChanged'>['change'];

/** What is told of a conversation after a change, and of a wish for another time that the change settled. */
export function conversationTold(
  change: ConversationChange,
  before: PlannedConversation | undefined,
  after: PlannedConversation,
): DomainEvent[] {
  const { candidateId, conversationId, version, state, kind, form, startsAt, minutes, holderId, sequence } = after;
  const changed = domainEvent(
    'ConversationChanged',
    { id: conversationId, version },
    {
      ...{ candidateId, conversationId, change, state, kind, form, startsAt, minutes, holderId, sequence },
      ways: [...after.ways],
      ...(after.heldOn && { heldOn: after.heldOn }),
    },
  );
  const settled = requestSettled(before, after);
  return settled ? [changed, answerSettled(after, settled)] : [changed];
}

/** That an answer was settled: told where it was sent from. */
export function answerSettled(
  { candidateId, conversationId }: Pick<PlannedConversation, 'candidateId' | 'conversationId'>,
  { answerId, sender, outcome, because }: AnswerSettled,
): DomainEvent<'ConversationAnswerSettled'> {
  return domainEvent(
    'ConversationAnswerSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, candidateId, conversationId, ...(because && { because }) },
  );
}

/** The writes that have the person reminded at the right time of what is still to be held, and at no other. */
export function reminderWrites(
  before: PlannedConversation | undefined,
  after: PlannedConversation,
  now: Instant,
): Write[] {
  const was = before && reminderAt(before.startsAt);
  const is = reminderAt(after.startsAt);
  const about = dueAbout(after);
  const isToCome = after.ways.length > 0 && isOpen(after.state) && is > now;
  return [
    ...(was && (was !== is || !isToCome) ? [remove(dueRow, was, reminder, about)] : []),
    ...(isToCome ? [put(dueRow, { dueAt: is, what: reminder, about })] : []),
  ];
}

const reminder: DueKind = 'conversation-reminder';

function dueAbout({ candidateId, conversationId }: PlannedConversation): string {
  return `${candidateId}/${conversationId}`;
}

/** The conversation that a due row is about. */
export function conversationDue(about: string): readonly [CandidateId, ConversationId] {
  return about.split('/') as unknown as readonly [CandidateId, ConversationId];
}
