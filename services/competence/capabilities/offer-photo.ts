import { atField } from '#services/competence/domain/at-field.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { myRecordItem } from '#services/competence/store/learning-items.ts';
import { arrivingPhoto, expectedPhotoItem } from '#services/competence/store/photo-items.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import { mostPhotoBytes, type PhotoOffer, type PhotoPlace } from '#shared/shapes/photo.ts';

/**
 * The person wants to show a photo of a task and allows that it is seen: they get a form that storage takes one such file
 * with, no larger than allowed. Refusals: learning-record-not-found, learning-record-closed, fields-not-accepted.
 */
export async function offerPhoto(
  call: Call,
  { table, uploads }: Pick<CompetenceStore, 'table' | 'uploads'>,
  recordId: LearningRecordId,
  { goalId, contentType, bytes, mayBeShown }: PhotoOffer,
): Promise<Result<PhotoPlace, CompetenceRefusal>> {
  const seen = await table.get(myRecordItem, recordId);
  if (!seen) return refuse('learning-record-not-found');
  if (seen.state === 'closed') return refuse('learning-record-closed');
  if (!seen.goals.some((goal) => goal.goalId === goalId)) return atField('/goalId', 'goal-not-in-record');
  if (bytes > mostPhotoBytes) return atField('/bytes', 'photo-too-large');
  if (!mayBeShown) return atField('/mayBeShown', 'say-yes-first');
  const evidenceId = call.newId('evidence');
  const { candidateId } = seen;
  const place = await uploads().form(call.scope, arrivingPhoto(evidenceId), { contentType, mostBytes: mostPhotoBytes });
  return commit(call, table, {
    writes: [insert(expectedPhotoItem, { recordId, evidenceId, candidateId, goalId, contentType })],
    events: [],
    about: [candidateId],
    answer: { evidenceId, url: place.url, fields: place.fields },
  });
}
