import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { myRecordItem } from '#services/competence/store/learning-items.ts';
import { offerEvidence } from '#services/competence/capabilities/offer-evidence.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EvidenceOffer, EvidenceSent } from '#shared/shapes/evidence.ts';

/**
 * The person says in own words what they can do with a task; and puts it right or takes it back.
 * Refusals: learning-record-not-found, learning-record-closed, fields-not-accepted.
 */
export async function tellOwnProgress(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  recordId: LearningRecordId,
  offer: EvidenceOffer,
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const seen = await table.fresh(myRecordItem, recordId);
  if (!seen) return refuse('learning-record-not-found');
  if (seen.state === 'closed' && offer.act !== 'withdraw') return refuse('learning-record-closed');
  const from = { source: 'person', kind: 'own-words' } as const;
  return offerEvidence(call, table, { ...seen, owner: seen.municipality }, offer, from);
}
