import { recordLine } from '#services/competence/domain/learning-record.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { learningRecordItem } from '#services/competence/store/learning-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { LearningRecordPage } from '#shared/shapes/learning-record.ts';

/** A person's learning records, the newest first. Refusal: cursor-not-valid. */
export function listLearningRecords(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<LearningRecordPage, CompetenceRefusal>> {
  const query = {
    kind: learningRecordItem,
    index: 'learning-records-of',
    of: [candidateId],
    descending: true,
  } as const;
  return pagedList(call, competence, page, query, recordLine);
}
