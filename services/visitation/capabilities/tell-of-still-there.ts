import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
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
  { id, at, facts }: EventOf<'StillThereAsked'>,
): Promise<void> {
  if (!facts.waitsFor.includes('person')) return;
  const candidate = await visitation.table.fresh(candidateItem, facts.candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  if (hasDied(candidate)) return;
  const { candidateId, email, phone } = candidate;
  const message = {
    ...{ key: `${id}/${candidateId}`, scope: call.scope, recipientId: candidateId, askedAt: instant(at) },
    ...{ name: fullName(candidate), language: languageOf(candidate) },
    ...{ link: `${visitation.publicOrigin}/borger/stadig`, isReminder: facts.round !== 'asked' },
  } as const;
  if (email) await messages.send({ ...message, template: 'still-there-asked', email });
  else if (phone) await messages.send({ ...message, template: 'still-there-text', phone });
}
