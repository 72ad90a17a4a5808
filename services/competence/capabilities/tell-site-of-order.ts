import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Writes to the training site's contact, its one entrance, that an order came. The same order is one message, however often
 * it is told; nothing of whose it is, and nothing where the site is not there.
 */
export async function tellSiteOfOrder(municipality: CompetenceStore, event: EventOf<'OrderPlaced'>): Promise<void> {
  const institutionId = toldCompany(event.facts.institutionId);
  const shared = municipality.shared();
  const institution = await shared.get(institutionItem, institutionId);
  if (!institution) return;
  await municipality.messages.send({
    template: 'training-site-order',
    key: `${event.id}/${institutionId}`,
    scope: shared.scope,
    recipientId: institutionId,
    email: institution.contact.email,
    name: institution.contact.name,
    language: 'da',
    askedAt: instant(event.at),
    notice: 'placed',
    dueOn: event.facts.startsOn,
    link: `${municipality.publicOrigin}/uddannelse/unge/${event.facts.orderId}`,
  });
}
