import { endedWithEffort } from '#services/visitation/domain/planned-conversation.ts';
import { conversationWrites } from '#services/visitation/store/conversation-change.ts';
import { conversationTold, plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/** More than anybody has planned with them at once. */
const most = 100;

/**
 * The effort ended: what was planned with the person is called off, one after another. What is over stays as it is, so told
 * again there is nothing left to do; nor is there where the effort was taken up again meanwhile. Without `personTold`,
 * the person is not written to.
 */
export async function endConversations(
  call: Call,
  visitation: VisitationStore,
  { candidateId, personTold = true }: { readonly candidateId: string; readonly personTold?: boolean | undefined },
): Promise<void> {
  const { table } = visitation;
  if ((await table.fresh(candidateItem, candidateId))?.state !== 'closed') return;
  const { items } = await table.list({ kind: plannedConversationItem, of: [candidateId], fresh: true, limit: most });
  for (const before of items) {
    const ended = endedWithEffort(before);
    if (ended === before) continue;
    const after = personTold ? ended : { ...ended, ways: [] };
    const change = 'ended-with-effort';
    await saveCaused(call, table, {
      writes: conversationWrites(call, { change, action: 'end-with-effort', before, after }),
      events: conversationTold(change, before, after),
    });
  }
}
