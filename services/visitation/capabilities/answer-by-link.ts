import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myConversationItem } from '#services/visitation/store/my-conversation-items.ts';
import { openLink } from '#services/visitation/store/personal-link.ts';
import { sendConversationAnswer } from '#services/visitation/store/send-conversation-answer.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConversationAnswerSent } from '#shared/shapes/conversation-answer.ts';
import type { LinkedAnswer } from '#shared/shapes/my-conversation.ts';

/**
 * Whoever holds the link that was sent to a person answers the one conversation it is for. Refusals: those of openLink,
 * conversation-not-found, conversation-is-over, conversation-has-begun, stale-version, fields-not-accepted.
 */
export async function answerByLink(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  { word, ...said }: LinkedAnswer,
): Promise<Result<ConversationAnswerSent, VisitationRefusal>> {
  const { table } = own;
  const link = await openLink(call, own, word, ['conversation']);
  if (!link.ok) return link;
  const row = await table.fresh(myConversationItem, link.value.about);
  if (!row) return refuse('conversation-not-found');
  const sent = sendConversationAnswer(call, row, said);
  return sent.ok ? commit(call, table, sent.value) : sent;
}
