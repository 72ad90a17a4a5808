import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { myRecordItem } from '#services/competence/store/learning-items.ts';
import { shownPhoto } from '#services/competence/store/photo-items.ts';
import type { EvidenceId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EvidenceSent } from '#shared/shapes/evidence.ts';
import type { PhotoDeletion } from '#shared/shapes/photo.ts';
import { offerEvidence } from './offer-evidence.ts';

/**
 * The person deletes a photo of theirs, whenever they like: their own file at once, the copy that others saw as soon as the
 * municipality has heard it. Refusal: learning-record-not-found.
 */
export async function deletePhoto(
  call: Call,
  { table, uploads }: Pick<CompetenceStore, 'table' | 'uploads'>,
  { recordId, evidenceId }: { readonly recordId: LearningRecordId; readonly evidenceId: EvidenceId },
  { because = 'not-wanted' }: PhotoDeletion,
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const seen = await table.fresh(myRecordItem, recordId);
  if (!seen) return refuse('learning-record-not-found');
  await uploads().remove(call.scope, shownPhoto(evidenceId));
  const offer = { act: 'withdraw', evidenceId, because } as const;
  return offerEvidence(call, table, { ...seen, owner: seen.municipality }, offer, { source: 'person', kind: 'photo' });
}
