import type { CandidateId, EvidenceId, LearningGoalId, LearningRecordId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { PhotoType } from '#shared/shapes/photo.ts';

/** A photo the person wants to show, until it has arrived. */
export type ExpectedPhoto = {
  readonly recordId: LearningRecordId;
  readonly evidenceId: EvidenceId;
  readonly candidateId: CandidateId;
  readonly goalId: LearningGoalId;
  readonly contentType: PhotoType;
};
export const expectedPhotoItem = defineItem<ExpectedPhoto>({
  name: 'expected-photo',
  partition: (photo) => [photo.recordId],
  sort: (photo) => [photo.evidenceId],
});

/** Where a photo lies while nobody has looked at its bytes, and where it may be shown from. */
export const arrivingPhoto = (evidenceId: string): string => `arriving/${evidenceId}`;
export const shownPhoto = (evidenceId: string): string => `photos/${evidenceId}`;
