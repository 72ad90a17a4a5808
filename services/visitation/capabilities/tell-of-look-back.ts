import { reachedPerson } from '#services/visitation/store/reached-person.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that a few questions wait for them after a place ended, once and with no reminder; not about what,
 * because others may read it. Also after the effort has ended. Nothing where they are not asked, after a death, or where no
 * way to them is known.
 */
export async function tellOfLookBack(
  call: Call,
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'LookBackChanged'>,
): Promise<void> {
  if (event.facts.move !== 'asked' || !event.facts.asks.includes('person')) return;
  const reached = await reachedPerson(call, visitation, event);
  if (!reached) return;
  const link = `${visitation.publicOrigin}/borger/tilbage`;
  const { message, email, phone } = reached;
  if (email) await messages.send({ ...message, link, template: 'look-back-asked', email });
  else if (phone) await messages.send({ ...message, link, template: 'look-back-text', phone });
}
