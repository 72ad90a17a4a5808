import { reachedPerson } from '#services/visitation/store/reached-person.ts';
import { sendLink } from '#services/visitation/store/sent-links.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that a question waits for them, by a text to their telephone or else by e-mail, with a link of their own to answer by; not
 * about what, because both are read by others too. Also after the effort has ended: half of those asked have a job, and that is why it ended. Nothing
 * after a death, where they have answered, or where no way to them is known.
 */
export async function tellOfStillThere(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  event: EventOf<'StillThereAsked'>,
): Promise<void> {
  const { placementId, dueOn, waitsFor, round, linkUntil } = event.facts;
  if (!waitsFor.includes('person')) return;
  const visitation = open(call);
  const reached = await reachedPerson(call, visitation, event);
  if (!reached) return;
  const { email, phone } = reached;
  const to = phone || email;
  if (!to) return;
  const candidateId = reached.message.recipientId;
  const wanted = { candidateId, purpose: 'still-there', about: `${placementId}/${dueOn}`, to } as const;
  const ownLink = linkUntil && (await sendLink(call, open, { ...wanted, validUntil: instant(linkUntil) }));
  const message = {
    ...{ ...reached.message, link: `${visitation.publicOrigin}/borger/stadig`, isReminder: round !== 'asked' },
    ...(ownLink && { ownLink }),
  };
  if (phone) await messages.send({ ...message, template: 'still-there-text', phone });
  else if (email) await messages.send({ ...message, template: 'still-there-asked', email });
}
