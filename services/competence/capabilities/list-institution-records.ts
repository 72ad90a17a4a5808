import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionRecordItem, type InstitutionRecord } from '#services/competence/store/learning-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type {
  InstitutionRecordLine,
  InstitutionRecordPage,
  LearningRecordQuery,
} from '#shared/shapes/learning-record.ts';

/** The records an institution assesses: the open ones where nothing else is asked. Refusal: cursor-not-valid. */
export function listInstitutionRecords(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { state = 'open', ...page }: LearningRecordQuery,
): Promise<Result<InstitutionRecordPage, CompetenceRefusal>> {
  const query = { kind: institutionRecordItem, index: 'institution-records', of: [institutionId, state] } as const;
  return pagedList(call, competence, page, { ...query, descending: true }, lineOf);
}

function lineOf(row: InstitutionRecord): InstitutionRecordLine {
  const { recordId, version, state, candidateId, openedOn, closedOn, workplaceName, municipality, goals } = row;
  return {
    ...{ recordId, version, state, candidateId, openedOn, workplaceName, municipality },
    ...(closedOn && { closedOn }),
    goals: goals.map(({ goalId, goal }) => ({ goalId, goal })),
  };
}
