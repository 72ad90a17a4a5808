import { withoutMembers } from '#services/visitation/domain/planned-conversation.ts';
import { conversationWrites } from '#services/visitation/store/conversation-change.ts';
import { conversationTold, plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { purposeConsentItem } from '#services/visitation/store/purpose-consents.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/** More than anybody has planned with them at once. */
const most = 100;

/**
 * The person took back their yes to people from outside at network meetings: they are taken off what is still to be held.
 * Told again there is nothing left to do; nor is there where the person has said yes again meanwhile.
 */
export async function leaveOutMembers(
  call: Call,
  { table }: VisitationStore,
  { facts: { candidateId, purpose } }: EventOf<'ConsentEnded'>,
): Promise<void> {
  if (purpose !== 'network-meeting') return;
  if ((await table.fresh(purposeConsentItem, candidateId, purpose))?.state === 'given') return;
  const { items } = await table.list({ kind: plannedConversationItem, of: [candidateId], fresh: true, limit: most });
  for (const before of items) {
    const after = withoutMembers(before);
    if (after === before) continue;
    const change = 'members-left-out';
    await saveCaused(call, table, {
      writes: conversationWrites(call, { change, action: 'leave-out-members', before, after }),
      events: conversationTold(change, before, after),
    });
  }
}
