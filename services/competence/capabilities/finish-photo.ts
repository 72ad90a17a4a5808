import { cleanPhoto } from '#shared/kernel/clean-photo.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { myRecordItem } from '#services/competence/store/learning-items.ts';
import { arrivingPhoto, expectedPhotoItem, shownPhoto } from '#services/competence/store/photo-items.ts';
import type { EvidenceId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { remove } from '#shared/runtime/write.ts';
import type { EvidenceSent } from '#shared/shapes/evidence.ts';
import type { PhotoArrived } from '#shared/shapes/photo.ts';
import { offerEvidence } from './offer-evidence.ts';

type Store = Pick<CompetenceStore, 'table' | 'files' | 'uploads'>;

/**
 * The photo has arrived: its bytes are looked at, and what it was taken with, where and when is taken out, before anybody sees
 * it. What is no picture is removed. Refusals: learning-record-not-found, photo-not-expected, photo-not-arrived,
 * photo-not-a-picture, fields-not-accepted.
 */
export async function finishPhoto(
  call: Call,
  { table, files, uploads }: Store,
  { recordId, evidenceId }: { readonly recordId: LearningRecordId; readonly evidenceId: EvidenceId },
  { words, on }: PhotoArrived,
): Promise<Result<EvidenceSent, CompetenceRefusal>> {
  const [seen, expected] = await Promise.all([
    table.fresh(myRecordItem, recordId),
    table.fresh(expectedPhotoItem, recordId, evidenceId),
  ]);
  if (!seen) return refuse('learning-record-not-found');
  if (!expected) return refuse('photo-not-expected');
  const arrived = await files()
    .load(call.scope, arrivingPhoto(evidenceId))
    .catch(() => undefined);
  if (!arrived) return refuse('photo-not-arrived');
  const clean = cleanPhoto(arrived);
  if (!clean) {
    await uploads().remove(call.scope, arrivingPhoto(evidenceId));
    return refuse('photo-not-a-picture');
  }
  await files().store(call.scope, shownPhoto(evidenceId), clean.bytes, clean.contentType);
  const offer = { act: 'add', goalId: expected.goalId, ...(words && { words }), ...(on && { on }) } as const;
  const from = { source: 'person', kind: 'photo', evidenceId, photo: clean.contentType } as const;
  const gone = [remove(expectedPhotoItem, recordId, evidenceId)];
  const sent = await offerEvidence(call, table, { ...seen, owner: seen.municipality }, offer, from, gone);
  if (sent.ok) await uploads().remove(call.scope, arrivingPhoto(evidenceId));
  return sent;
}
