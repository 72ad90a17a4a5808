import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentTo } from '#services/visitation/store/purpose-consents.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import { consentPurposes } from '#shared/shapes/consents.ts';

/**
 * Writes to a person that a yes of theirs ends soon: they can give it again in the own app, or let it end by doing nothing.
 * Nothing where it was taken back or given for longer since, where the effort has ended, or where no e-mail is known.
 */
export async function tellOfOwnConsentEnd(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  { id, at, facts }: EventOf<'ConsentEndNeared'>,
): Promise<void> {
  const visitation = open(call);
  const known = await candidateWithFile(visitation, facts.candidateId);
  const purpose = consentPurposes.find((each) => each === facts.purpose);
  if (!known || !purpose) throw new Error('a consent that was told of is not there');
  const consent = await consentTo(visitation.table, purpose, known.file);
  const { candidate } = known;
  const stands = consent?.state === 'given' && consent.until === facts.until;
  if (!stands || candidate.state === 'closed' || hasDied(candidate) || !candidate.email) return;
  await messages.send({
    ...{ template: 'own-consent-ends-soon', purpose, dueOn: facts.until },
    link: `${visitation.publicOrigin}/borger/samtykker`,
    ...{ key: `${id}/${candidate.candidateId}`, scope: call.scope, recipientId: candidate.candidateId },
    ...{ email: candidate.email, name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}
