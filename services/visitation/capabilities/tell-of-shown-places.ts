import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that there are places to see and answer in their own app; not which, because an e-mail is read by
 * others too. Nothing where no e-mail is known, the effort has ended, or places were answered or taken back.
 */
export async function tellOfShownPlaces(
  call: Call,
  visitation: VisitationStore,
  messages: Messages,
  { id, at, facts }: EventOf<'ShownProposalsChanged'>,
): Promise<void> {
  if (facts.state !== 'shown') return;
  const candidate = await visitation.table.fresh(candidateItem, facts.candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  if (candidate.state === 'closed' || hasDied(candidate) || !candidate.email) return;
  await messages.send({
    ...{ template: 'places-shown', link: `${visitation.publicOrigin}/borger/steder` },
    ...{ key: `${id}/${candidate.candidateId}`, scope: call.scope, recipientId: candidate.candidateId },
    ...{ email: candidate.email, name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}
