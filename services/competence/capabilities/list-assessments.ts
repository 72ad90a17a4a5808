import { assessmentLine } from '#services/competence/domain/assessment-views.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { assessmentItem } from '#services/competence/store/assessment-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { AssessmentPage, AssessmentQuery } from '#shared/shapes/assessment.ts';

/** The institution's assessments that wait for somebody, the oldest first; or those that are settled, the newest first. */
export function listAssessments(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { group = 'open', ...page }: AssessmentQuery,
): Promise<Result<AssessmentPage, CompetenceRefusal>> {
  const query = { kind: assessmentItem, index: 'assessments-at', of: [institutionId, group] } as const;
  return pagedList(call, competence, page, { ...query, descending: group === 'settled' }, assessmentLine);
}
