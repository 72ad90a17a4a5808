import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { EvidenceId, LearningRecordId } from '#shared/kernel/ids.ts';
import { type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PhotoLink } from '#shared/shapes/photo.ts';
import { photoLink } from './photo-link.ts';

/** The municipality looks at a photo in one of its records; the copy lies with the partnership. Refusal: photo-not-found. */
export async function showRecordPhoto(
  call: Call,
  competence: Pick<CompetenceStore, 'table' | 'files' | 'shared'>,
  place: { readonly recordId: LearningRecordId; readonly evidenceId: EvidenceId },
): Promise<Result<PhotoLink, CompetenceRefusal>> {
  return photoLink(call, competence, place, competence.shared().scope);
}
