import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionRecordItem } from '#services/competence/store/learning-items.ts';
import type { EvidenceId, InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PhotoLink } from '#shared/shapes/photo.ts';
import { photoLink } from './photo-link.ts';

/** The institution that assesses looks at a photo in a record of its own. Refusals: learning-record-not-found, photo-not-found. */
export async function showInstitutionPhoto(
  call: Call,
  competence: Pick<CompetenceStore, 'table' | 'files'>,
  place: {
    readonly institutionId: InstitutionId;
    readonly recordId: LearningRecordId;
    readonly evidenceId: EvidenceId;
  },
): Promise<Result<PhotoLink, CompetenceRefusal>> {
  const row = await competence.table.get(institutionRecordItem, place.institutionId, place.recordId);
  return row ? photoLink(call, competence, place, call.scope) : refuse('learning-record-not-found');
}
