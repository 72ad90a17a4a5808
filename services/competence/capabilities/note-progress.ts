import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionRecordItem } from '#services/competence/store/learning-items.ts';
import { offerEvidence } from '#services/competence/capabilities/offer-evidence.ts';
import type { InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EvidenceOffer, EvidenceSent } from '#shared/shapes/evidence.ts';

/**
 * A teacher, practice guide, youth coordinator, education mentor or assessor notes what they saw; and puts it right or takes
 * it back. The person reads it.
 * Refusals: learning-record-not-found, learning-record-closed, fields-not-accepted.
 */
export async function noteProgress(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, recordId }: { readonly institutionId: InstitutionId; readonly recordId: LearningRecordId },
  offer: EvidenceOffer,
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const seen = await table.fresh(institutionRecordItem, institutionId, recordId);
  if (!seen) return refuse('learning-record-not-found');
  if (seen.state === 'closed' && offer.act !== 'withdraw') return refuse('learning-record-closed');
  const from = { source: 'institution', kind: 'note' } as const;
  return offerEvidence(call, table, { ...seen, owner: seen.municipality }, offer, from);
}
