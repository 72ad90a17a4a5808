import { reachedPerson } from '#services/visitation/store/reached-person.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that a question waits for them, by e-mail or else to their telephone; not about what, because both are
 * read by others too. Also after the effort has ended: half of those asked have a job, and that is why it ended. Nothing
 * after a death, where they have answered, or where no way to them is known.
 */
export async function tellOfStillThere(
  call: Call,
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'StillThereAsked'>,
): Promise<void> {
  if (!event.facts.waitsFor.includes('person')) return;
  const reached = await reachedPerson(call, visitation, event);
  if (!reached) return;
  const { email, phone } = reached;
  const isReminder = event.facts.round !== 'asked';
  const message = { ...reached.message, link: `${visitation.publicOrigin}/borger/stadig`, isReminder };
  if (email) await messages.send({ ...message, template: 'still-there-asked', email });
  else if (phone) await messages.send({ ...message, template: 'still-there-text', phone });
}
