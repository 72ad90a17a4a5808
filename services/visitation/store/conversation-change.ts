import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { stepAfterConversation } from '#services/visitation/domain/conversation-step.ts';
import { conversationChanged } from '#services/visitation/domain/conversation-views.ts';
import {
  conversationTable,
  type ConversationAction,
  type PlannedConversation,
} from '#services/visitation/domain/planned-conversation.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Change, DomainEvent } from '#shared/runtime/commit.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { ConversationChanged } from '#shared/shapes/planned-conversation.ts';
import { conversationsWith } from './find-conversation.ts';
import { candidateWithFile } from './candidate-at-version.ts';
import {
  conversationTold,
  plannedConversationItem,
  reminderWrites,
  type ConversationChange,
} from './conversation-items.ts';
import { historyLine } from './history-line.ts';
import { tellStep } from './tell-step.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** What becomes of a conversation: from what to what, by which act, and the line in the timeline that tells it. */
export type Becoming = {
  readonly change: ConversationChange;
  readonly action?: ConversationAction;
  readonly before?: PlannedConversation;
  readonly after: PlannedConversation;
  readonly line?: Pick<HistoryEntry, 'kind'> & Partial<HistoryEntry>;
};

/** All that a command saves of it: the conversation, its reminder, the timeline, and the next step where that follows. */
export async function conversationChange(
  call: Call,
  visitation: VisitationStore,
  becoming: Becoming,
): Promise<Change<ConversationChanged>> {
  const { after } = becoming;
  const step = await stepWrites(call, visitation, after);
  return {
    writes: [...conversationWrites(call, becoming), ...step.writes],
    events: [...conversationTold(becoming.change, becoming.before, after), ...step.events],
    about: [after.candidateId],
    answer: conversationChanged(after),
  };
}

/** The conversation itself, when the person is reminded, and the line in the timeline. */
export function conversationWrites(call: Call, { action, before, after, line }: Becoming): Write[] {
  const { conversationId, startsAt } = after;
  const told = line && { on: dateOf(startsAt), startsAt, conversationId, ...line };
  return [
    before && action
      ? replace(plannedConversationItem, before, after, priorStates(conversationTable, action))
      : insert(plannedConversationItem, after),
    ...reminderWrites(before, after, call.now),
    ...(told ? [historyLine(call, after.candidateId, told)] : []),
  ];
}

/** The person's next step where the conversation leads to another. */
async function stepWrites(
  call: Call,
  visitation: VisitationStore,
  conversation: PlannedConversation,
): Promise<{ readonly writes: Write[]; readonly events: DomainEvent[] }> {
  const known = await candidateWithFile(visitation, conversation.candidateId);
  const others = known ? await othersThan(visitation, conversation) : [];
  const step = known && stepAfterConversation(known.candidate, known.file, conversation, others, call.now);
  if (!known || !step) return { writes: [], events: [] };
  const { candidate } = known;
  const after: Candidate = asNextVersion({ ...candidate, next: step, nextDecidedAt: decidedAt(call.now) });
  return {
    writes: [replace(candidateItem, candidate, after, priorStates(candidateTable, 'follow-conversation'))],
    events: tellStep(after),
  };
}

async function othersThan(
  visitation: VisitationStore,
  { candidateId, conversationId }: PlannedConversation,
): Promise<PlannedConversation[]> {
  const all = await conversationsWith(visitation, candidateId);
  return all.filter((each) => each.conversationId !== conversationId);
}
