import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { sendLink } from '#services/visitation/store/sent-links.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that three short questions wait for them, by e-mail or else to their telephone, with a link of their own to
 * answer by; not about what, because both are read by others too. Nothing where they have answered, the effort has ended, or no way to them is known.
 */
export async function tellOfCheckIn(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  { id, at, facts }: EventOf<'CheckInAsked'>,
): Promise<void> {
  if (!facts.waitsFor.includes('person')) return;
  const visitation = open(call);
  const candidate = await visitation.table.fresh(candidateItem, facts.candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  if (candidate.state === 'closed' || hasDied(candidate)) return;
  const { candidateId, email, phone } = candidate;
  const [to] = [email, phone].filter((address) => address);
  if (!to) return;
  const wanted = { candidateId, purpose: 'check-in', about: `${facts.placementId}/${facts.askedOn}`, to } as const;
  const ownLink = facts.linkUntil && (await sendLink(call, open, { ...wanted, validUntil: instant(facts.linkUntil) }));
  const message = {
    ...{ key: `${id}/${candidateId}`, scope: call.scope, recipientId: candidateId, askedAt: instant(at) },
    ...{ name: fullName(candidate), language: languageOf(candidate) },
    ...(ownLink && { ownLink }),
    ...{ link: `${visitation.publicOrigin}/borger/tjek`, isReminder: facts.isReminder },
  } as const;
  if (email) await messages.send({ ...message, template: 'check-in-asked', email });
  else if (phone) await messages.send({ ...message, template: 'check-in-text', phone });
}
