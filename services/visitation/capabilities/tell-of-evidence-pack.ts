import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person that a description of their work waits to be read by them first, and by when. Nothing where it waits for
 * somebody else, where the effort has ended, or where no e-mail is known.
 */
export async function tellOfEvidencePack(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  { id, at, facts }: EventOf<'EvidencePackChanged'>,
): Promise<void> {
  const { news, readBy, packId, candidateId } = facts;
  if (!readBy || (news !== 'sent' && news !== 'correction-declined')) return;
  const visitation = open(call);
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) throw new Error('a person who was told of is not there');
  const { candidate } = known;
  if (candidate.state === 'closed' || hasDied(candidate) || !candidate.email) return;
  await messages.send({
    ...{ template: 'evidence-pack-to-read', dueOn: readBy },
    link: `${visitation.publicOrigin}/borger/mit-arbejde/${packId}`,
    ...{ key: `${id}/${candidate.candidateId}`, scope: call.scope, recipientId: candidate.candidateId },
    ...{ email: candidate.email, name: fullName(candidate), language: languageOf(candidate), askedAt: instant(at) },
  });
}
