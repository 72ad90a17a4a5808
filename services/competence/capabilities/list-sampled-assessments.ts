import { sampledLine } from '#services/competence/domain/assessment-views.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { assessmentItem } from '#services/competence/store/assessment-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { SampledPage } from '#shared/shapes/assessment.ts';

/** Assessments of other organisations that were drawn and that nobody from outside has looked at, the oldest first. */
export function listSampledAssessments(
  call: Call,
  competence: CompetenceStore,
  page: Page,
): Promise<Result<SampledPage, CompetenceRefusal>> {
  const query = { kind: assessmentItem, index: 'sampled-assessments', of: [] } as const;
  return pagedList(call, competence, page, query, (assessment) =>
    assessment.institutionId === call.caller.institutionId ? undefined : sampledLine(assessment),
  );
}
