import type { EventName } from '#shared/events/catalogue.ts';

/** What learning records hear. */
export const learningConsumes = [
  'LearningRecordOpened',
  'LearningRecordChanged',
  'LearningRecordClosed',
  'EvidenceOffered',
  'EvidenceOfferSettled',
  'EvidenceRecorded',
  'PersonSharingStarted',
  'PersonSharingEnded',
] as const satisfies readonly EventName[];
export type LearningConsumed = (typeof learningConsumes)[number];
