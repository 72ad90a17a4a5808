import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { addressMark, endLink } from '#services/visitation/store/personal-link.ts';
import { personalLinkItem } from '#services/visitation/store/personal-link-item.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import { tellOfConversation } from './tell-of-conversation.ts';

/** More than anybody has planned, or was sent. */
const most = 200;

/**
 * A person’s telephone or e-mail was put right: the links that went to the former open nothing any more, since somebody else
 * may hold them, and the invitations to what lies ahead are sent to where the person is reached now.
 */
export async function followContact(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  event: EventOf<'CandidateContactCorrected'>,
): Promise<void> {
  const { corrected } = event.facts;
  if (!corrected.includes('phone') && !corrected.includes('email')) return;
  const candidateId = toldId('candidate', event.facts.candidateId);
  await endFormerLinks(call, open, candidateId);
  const { table } = open(call);
  const { items } = await table.list({ kind: plannedConversationItem, of: [candidateId], fresh: true, limit: most });
  for (const { conversationId, state } of items.filter((each) => isOpen(each.state) && each.startsAt > call.now))
    if (state !== 'declined')
      await tellOfConversation(call, open, messages, {
        ...{ notice: 'invited', reason: event, candidateId, conversationId },
      });
}

async function endFormerLinks(
  call: Call,
  open: OpenVisitation,
  candidateId: ReturnType<typeof toldId<'candidate'>>,
): Promise<void> {
  const { table, keys } = open(call);
  const candidate = await table.fresh(candidateItem, candidateId);
  const secret = await keys();
  const reached = [candidate?.phone, candidate?.email].flatMap((to) => (to ? [addressMark(secret, to)] : []));
  await writeToCitizen(call, open, candidateId, async (own) => {
    const { items } = await own.table.list({ kind: personalLinkItem, of: [], fresh: true, limit: most });
    const former = items.filter(
      (link) => link.candidateId === candidateId && link.state === 'open' && !reached.includes(link.sentTo),
    );
    for (const link of former) await own.table.transact([endLink(link)]);
  });
}
