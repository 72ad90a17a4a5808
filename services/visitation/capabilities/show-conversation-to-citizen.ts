import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { myConversationItem, myConversationOf } from '#services/visitation/store/my-conversation-items.ts';
import { attendingNames } from '#services/visitation/store/network-meeting.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Brings what the person reads of a conversation up to what the municipality's data say now; an older version never
 * overwrites a newer one. `call` is the platform in the municipality.
 */
export async function showConversationToCitizen(
  call: Call,
  open: OpenVisitation,
  place: ConversationPlace,
): Promise<void> {
  await writeToCitizen(call, open, place.candidateId, async ({ table }) => {
    const found = await findConversation(open(call), place);
    if (!found.ok) throw new Error('a conversation that was told of is not there');
    const attending = await attendingNames(open(call).table, place.candidateId, found.value.memberIds);
    const row = myConversationOf(found.value, municipalityCode(call.scope), attending);
    await writeUnlessNewer(table, myConversationItem, row, 'version');
  });
}
