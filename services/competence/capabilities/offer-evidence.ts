import { sendEvidence, type SeenRecord, type Sending } from '#services/competence/domain/evidence.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { EvidenceOffer, EvidenceSent } from '#shared/shapes/evidence.ts';
import { evidenceOffered } from '#services/competence/store/learning-events.ts';
import { evidenceAnswerItem } from '#services/competence/store/learning-items.ts';

/**
 * Writes in the sender's own scope what somebody says of a person and a task, and tells the record's municipality. Which
 * municipality that is, the sender's own row says. Refusal: fields-not-accepted.
 */
export async function offerEvidence(
  call: Call,
  table: Table,
  seen: SeenRecord,
  offer: EvidenceOffer,
  from: Pick<Sending, 'source' | 'kind'> & Partial<Pick<Sending, 'evidenceId' | 'photo'>>,
  alsoWrites: readonly Write[] = [],
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const ids = { evidenceId: call.newId('evidence'), answerId: call.newId('answer') };
  const sent = sendEvidence(seen, offer, { ...ids, ...from, sentBy: call.caller.personId, now: call.now });
  if (!sent.ok) return sent;
  const { answerId, evidenceId, state } = sent.value;
  return commit(call, table, {
    writes: [insert(evidenceAnswerItem, sent.value), ...alsoWrites],
    events: [evidenceOffered(sent.value)],
    about: [seen.candidateId],
    answer: { answerId, evidenceId, state },
  });
}
