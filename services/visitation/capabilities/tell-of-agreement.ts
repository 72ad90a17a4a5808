import { hasDied, languageOf, type Candidate } from '#services/visitation/domain/candidate.ts';
import { sendLink } from '#services/visitation/store/sent-links.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that the agreement about their place waits for their signature: when it is sent, and once more where it
 * is still missing; by e-mail, and where the law lets them sign by a link, to the telephone. Nothing where they have signed, or where
 * the effort has ended.
 */
export async function tellOfAgreement(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  event: EventOf<'AgreementOffered' | 'AgreementLeftUnsigned'>,
): Promise<void> {
  const { id, at, facts } = event;
  if (!facts.missing.includes('citizen')) return;
  const visitation = open(call);
  const known = await candidateWithFile(visitation, facts.candidateId);
  if (!known) throw new Error('a person who was told of is not there');
  const { candidate } = known;
  if (candidate.state === 'closed' || hasDied(candidate)) return;
  await textOfLink(call, open, messages, { candidate, event });
  if (!candidate.email) return;
  await messages.send({
    ...{ template: 'agreement-to-sign', companyName: facts.companyName },
    link: `${visitation.publicOrigin}/borger/aftaler/${facts.agreementId}`,
    ...{ key: `${id}/${candidate.candidateId}`, scope: call.scope, recipientId: candidate.candidateId },
    ...{ email: candidate.email, name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}

/** To the telephone on record, where the law lets the person sign by a link and a code: the code goes to the same. */
async function textOfLink(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  {
    candidate,
    event: { id, at, facts },
  }: { readonly candidate: Candidate; readonly event: EventOf<'AgreementOffered' | 'AgreementLeftUnsigned'> },
): Promise<void> {
  const { candidateId, phone } = candidate;
  if (!phone || !facts.linkUntil || !facts.byLink?.includes('citizen')) return;
  const wanted = { candidateId, purpose: 'agreement', about: facts.agreementId, to: phone } as const;
  const link = await sendLink(call, open, { ...wanted, validUntil: instant(facts.linkUntil) });
  await messages.send({
    ...{ template: 'agreement-to-sign-text', companyName: facts.companyName, link, phone },
    ...{ key: `${id}/${candidateId}/text`, scope: call.scope, recipientId: candidateId },
    ...{ name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}
