import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that the agreement about their place waits for their signature: when it is sent, and once more where it
 * is still missing. Nothing where they have signed, where the effort has ended, or where no e-mail is known.
 */
export async function tellOfAgreement(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  { id, at, facts }: EventOf<'AgreementOffered' | 'AgreementLeftUnsigned'>,
): Promise<void> {
  if (!facts.missing.includes('citizen')) return;
  const visitation = open(call);
  const known = await candidateWithFile(visitation, facts.candidateId);
  if (!known) throw new Error('a person who was told of is not there');
  const { candidate } = known;
  if (candidate.state === 'closed' || hasDied(candidate) || !candidate.email) return;
  await messages.send({
    ...{ template: 'agreement-to-sign', companyName: facts.companyName },
    link: `${visitation.publicOrigin}/borger/aftaler/${facts.agreementId}`,
    ...{ key: `${id}/${candidate.candidateId}`, scope: call.scope, recipientId: candidate.candidateId },
    ...{ email: candidate.email, name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}
