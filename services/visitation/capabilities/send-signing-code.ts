import { languageOf } from '#services/visitation/domain/candidate.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { sentCodeItem, sentLinkItem, wordOf } from '#services/visitation/store/sent-links.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { signingCodeOf, signingDigest } from '#shared/runtime/signing-code.ts';
import { instant } from '#shared/kernel/time.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import { insert } from '#shared/runtime/write.ts';

/**
 * Sends the code that a link to an agreement needs, to the telephone on record now and to no other, and tells a digest of it that
 * nobody can find it by without the link. Where no telephone is known, that is told. `call` is the platform in the citizen's scope.
 */
export async function sendSigningCode(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  { id, at, facts }: EventOf<'SigningCodeAsked'>,
): Promise<void> {
  if (!facts.candidateId) return;
  const { codeId, linkDigest } = facts;
  const candidateId = toldId('candidate', facts.candidateId);
  const municipality = asOwner(call, facts.municipality);
  const visitation = open(municipality);
  const { table } = visitation;
  const link = await table.fresh(sentLinkItem, candidateId, linkDigest);
  const known = await candidateWithFile(visitation, candidateId);
  if (!link || !known) return;
  const { candidate } = known;
  const secret = await visitation.keys();
  const code = signingCodeOf(secret.fingerprint('signing-code', codeId));
  const digest = candidate.phone && signingDigest(code, wordOf(secret, link), codeId);
  const told = { candidateId, codeId, linkDigest, ...(digest && { digest }) };
  await takeIn(municipality, table, insert(sentCodeItem, { candidateId, codeId, sentAt: call.now }), {
    writes: [],
    events: [domainEvent('PersonCodeIssued', { id: codeId, version: 1 }, told)],
  });
  if (!candidate.phone) return;
  await messages.send({
    ...{ template: 'signing-code-text', code, phone: candidate.phone },
    ...{ key: `${id}/${candidateId}`, scope: municipality.scope, recipientId: candidateId },
    ...{ name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}
