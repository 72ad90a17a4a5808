import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { workplaceRecordItem } from '#services/competence/store/learning-items.ts';
import { offerEvidence } from '#services/competence/capabilities/offer-evidence.ts';
import type { CompanyId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EvidenceOffer, EvidenceSent } from '#shared/shapes/evidence.ts';

/**
 * A buddy or the company's contact says what the person can do with a task of the workplace: with help, alone, or so well
 * that others are shown; and puts it right or takes it back.
 * Refusals: learning-record-not-found, learning-record-closed, fields-not-accepted.
 */
export async function observeProgress(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { companyId, recordId }: { readonly companyId: CompanyId; readonly recordId: LearningRecordId },
  offer: EvidenceOffer,
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const seen = await table.fresh(workplaceRecordItem, companyId, recordId);
  if (!seen) return refuse('learning-record-not-found');
  if (seen.state === 'closed' && offer.act !== 'withdraw') return refuse('learning-record-closed');
  const from = { source: 'workplace', kind: 'observation' } as const;
  return offerEvidence(call, table, { ...seen, owner: seen.municipality }, offer, from);
}
