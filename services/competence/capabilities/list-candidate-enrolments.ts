import { enrolmentLine } from '#services/competence/domain/enrolment-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { EnrolmentPage } from '#shared/shapes/enrolment.ts';

/** A person's enrolments, the latest first. Refusal: cursor-not-valid. */
export function listCandidateEnrolments(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<EnrolmentPage, CompetenceRefusal>> {
  const query = { kind: enrolmentItem, index: 'enrolments-of', of: [candidateId], descending: true } as const;
  return pagedList(call, competence, page, query, enrolmentLine);
}
