import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { preparationLinkUntil } from '#services/visitation/domain/personal-link.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { endPreparationLinks, issueLink } from '#services/visitation/store/personal-link.ts';
import { preparationInvitationItem } from '#services/visitation/store/preparation-invitation-items.ts';
import { receivedPreparationItem } from '#services/visitation/store/preparation-items.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person with a link of their own to the preparation, to the address known now. Nothing is sent where it was
 * taken back or sent anew since, or where there is nothing to prepare any more. `call` is the platform in the municipality.
 */
export async function tellOfPreparation(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  event: EventOf<'PreparationInvited'>,
): Promise<void> {
  const { table } = open(call);
  const candidateId = toldId('candidate', event.facts.candidateId);
  const candidate = await table.fresh(candidateItem, candidateId);
  const invitation = await table.fresh(preparationInvitationItem, candidateId);
  if (!candidate || !invitation) throw new Error('an invitation that was told of is not there');
  if (invitation.version !== event.version || invitation.state !== 'sent') return;
  if (hasDied(candidate) || candidate.state !== 'referred') return;
  if (await table.fresh(receivedPreparationItem, candidateId)) return;
  const to = event.facts.way === 'email' ? candidate.email : candidate.phone;
  if (!to) return;
  const askedAt = instant(event.at);
  const about = `${candidateId}/${invitation.version}`;
  const validUntil = preparationLinkUntil(askedAt);
  const link = await issueLink(call, open, { candidateId, purpose: 'preparation', about, to, validUntil });
  const message = {
    key: `${event.id}/${event.facts.way}`,
    scope: call.scope,
    recipientId: candidateId,
    name: fullName(candidate),
    language: languageOf(candidate),
    askedAt,
    link,
    municipalityName: nameOfMunicipality(call.scope),
  } as const;
  await messages.send(
    event.facts.way === 'email'
      ? { ...message, template: 'preparation-invited', email: to }
      : { ...message, template: 'preparation-text', phone: to },
  );
}

/** The links to a person's preparation that are out open nothing any more. `call` is the platform in the municipality. */
export async function takeBackPreparationLinks(call: Call, open: OpenVisitation, told: string): Promise<void> {
  const candidateId = toldId('candidate', told);
  await writeToCitizen(call, open, candidateId, ({ table }) => endPreparationLinks(table, candidateId));
}
